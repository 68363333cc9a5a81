package javalings.borrowck.mir;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a body as text, one node a line; the notation of the tests. */
public final class MirPrinter {
  private final MirBody body;

  private MirPrinter(MirBody body) {
    this.body = body;
  }

  public static String print(MirBody body) {
    var printer = new MirPrinter(body);
    return "fn "
        + body.name()
        + "\n"
        + body.locals().stream().map(printer::declare).collect(Collectors.joining())
        + body.locations().stream().map(printer::line).collect(Collectors.joining());
  }

  private String declare(MirLocal local) {
    return "  let " + local + ": " + local.kind() + "\n";
  }

  private String line(Location location) {
    return "  %d: %s -> %s%n"
        .formatted(location.id(), step(location.statement()), next(location.next()));
  }

  private static String next(List<Integer> next) {
    return next.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private String step(MirStatement statement) {
    return switch (statement) {
      case MirStatement.Assign(var target, var rvalue) -> place(target) + " = " + value(rvalue);
      case MirStatement.Use(var operand) -> "use " + operand(operand);
      case MirStatement.StorageDead(var local) -> "dead " + body.locals().get(local);
      case MirStatement.Return(var local) ->
          "return" + (local.isPresent() ? " " + body.locals().get(local.getAsInt()) : "");
      case MirStatement.AssumeNonNull(var local) -> "known " + body.locals().get(local);
      case MirStatement.Count(var what) -> counting(what);
      case MirStatement.Nop() -> "pass";
    };
  }

  private String counting(IntFact what) {
    return switch (what) {
      case IntFact.Becomes(var local, var number) ->
          "count " + body.locals().get(local) + " = " + amount(number);
      case IntFact.Takes(var index, var length) ->
          "take " + amount(index) + " of " + amount(length);
      case IntFact.Holds(var left, var relation, var right) ->
          "only " + amount(left) + " " + relation + " " + amount(right);
    };
  }

  private String amount(SymbolicInt number) {
    return switch (number) {
      case SymbolicInt.Constant(var value) -> String.valueOf(value);
      case SymbolicInt.Variable(var local) -> body.locals().get(local).toString();
      case SymbolicInt.Computed(var operator, var left, var right) ->
          "(" + amount(left) + " " + operator + " " + amount(right) + ")";
      case SymbolicInt.Unknown() -> "?";
    };
  }

  private String value(Rvalue rvalue) {
    return switch (rvalue) {
      case Rvalue.Use(var operand) -> operand(operand);
      case Rvalue.Borrow(var borrowKind, var place) -> borrowKind + " " + place(place);
      case Rvalue.Call(var what, var arguments, var edges) ->
          "call "
              + what
              + arguments.stream().map(this::operand).collect(Collectors.joining(", ", "(", ")"))
              + (edges.isEmpty() ? "" : " " + edges);
      case Rvalue.Literal(var text) -> "const " + text;
    };
  }

  private String operand(Operand operand) {
    return switch (operand) {
      case Operand.Copy(var place) -> "copy " + place(place);
      case Operand.Move(var place) -> "move " + place(place);
    };
  }

  private String place(MirPlace place) {
    var path = String.join(".", place.path());
    return body.local(place) + (path.isEmpty() ? "" : "." + path);
  }
}
