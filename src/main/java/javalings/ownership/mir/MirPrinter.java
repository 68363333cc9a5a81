package javalings.ownership.mir;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a body as text, one node a line; the notation of the tests. */
public final class MirPrinter {
  private final Body body;

  private MirPrinter(Body body) {
    this.body = body;
  }

  public static String print(Body body) {
    var printer = new MirPrinter(body);
    return "fn "
        + body.name()
        + "\n"
        + body.locals().stream().map(printer::declare).collect(Collectors.joining())
        + body.nodes().stream().map(printer::line).collect(Collectors.joining());
  }

  private String declare(Local local) {
    return "  let " + local + ": " + local.kind() + "\n";
  }

  private String line(Node node) {
    return "  %d: %s -> %s%n".formatted(node.id(), step(node.step()), next(node.next()));
  }

  private static String next(List<Integer> next) {
    return next.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private String step(Step step) {
    return switch (step) {
      case Step.Assign(var target, var value) -> place(target) + " = " + value(value);
      case Step.Use(var operand) -> "use " + operand(operand);
      case Step.Dead(var local) -> "dead " + body.locals().get(local);
      case Step.Return(var local) ->
          "return" + (local.isPresent() ? " " + body.locals().get(local.getAsInt()) : "");
      case Step.Known(var local) -> "known " + body.locals().get(local);
      case Step.Count(var what) -> counting(what);
      case Step.Pass() -> "pass";
    };
  }

  private String counting(Counting what) {
    return switch (what) {
      case Counting.Becomes(var local, var amount) ->
          "count " + body.locals().get(local) + " = " + amount(amount);
      case Counting.Takes(var index, var length) ->
          "take " + amount(index) + " of " + amount(length);
      case Counting.Holds(var left, var relation, var right) ->
          "only " + amount(left) + " " + relation + " " + amount(right);
    };
  }

  private String amount(Amount amount) {
    return switch (amount) {
      case Amount.Known(var value) -> String.valueOf(value);
      case Amount.Of(var local) -> body.locals().get(local).toString();
      case Amount.Computed(var operator, var left, var right) ->
          "(" + amount(left) + " " + operator + " " + amount(right) + ")";
      case Amount.Unknown() -> "?";
    };
  }

  private String value(Value value) {
    return switch (value) {
      case Value.Same(var operand) -> operand(operand);
      case Value.Borrow(var mode, var place) -> mode + " " + place(place);
      case Value.Call(var what, var arguments, var flows) ->
          "call "
              + what
              + arguments.stream().map(this::operand).collect(Collectors.joining(", ", "(", ")"))
              + (flows.isEmpty() ? "" : " " + flows);
      case Value.Literal(var text) -> "const " + text;
    };
  }

  private String operand(Operand operand) {
    return switch (operand) {
      case Operand.Copy(var place) -> "copy " + place(place);
      case Operand.Move(var place) -> "move " + place(place);
    };
  }

  private String place(Place place) {
    var path = String.join(".", place.path());
    return body.local(place) + (path.isEmpty() ? "" : "." + path);
  }
}
