package javalings.borrowck.dump;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javalings.borrowck.mir.IntFact;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.mir.SymbolicInt;

/**
 * Writes a body in the manner of rustc's MIR dump, with all that is in it, so that it can be read
 * back. A line is a variable, or a location with where it goes on, where it stands in the source
 * (UTF-16 units from the file's begin) and what it stands for:
 *
 * <pre>
 * fn pick -> from _0 {
 *     let _0: &amp; = parameter "a": "S" @ 31..32;
 *     2: _3 = call get(move _2) [0>r] -> 3, 7 @ 40..47 call in 42..45;
 * }
 * </pre>
 */
public final class MirDump {

  private MirDump() {}

  public static String of(MirBody body) {
    return "fn "
        + body.name()
        + (body.returnsFrom().isEmpty() ? "" : " -> from " + locals(body.returnsFrom()))
        + (body.ordinary() ? " ordinary {\n" : " {\n")
        + body.locals().stream().map(MirDump::declared).collect(Collectors.joining())
        + body.locations().stream().map(MirDump::line).collect(Collectors.joining())
        + "}\n";
  }

  /** {@code _0, _3}, in the order of their numbers. */
  static String locals(Collection<Integer> locals) {
    return locals.stream().sorted().map(MirDump::local).collect(Collectors.joining(", "));
  }

  static String local(int id) {
    return "_" + id;
  }

  private static String declared(MirLocal local) {
    return "    let %s: %s = %s %s: %s @ %s;\n"
        .formatted(
            local(local.id()),
            local.kind(),
            word(local.role()),
            quoted(local.name()),
            quoted(local.type()),
            span(local.declared()));
  }

  private static String line(Location location) {
    var next = location.next().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "    %d: %s%s @ %s%s;\n"
        .formatted(
            location.id(),
            statement(location.statement()),
            next.isEmpty() ? "" : " -> " + next,
            span(location.span()),
            source(location.sourceInfo()));
  }

  private static String span(MirSpan span) {
    return span.start() + ".." + span.end();
  }

  private static String source(SourceInfo source) {
    if (source.equals(SourceInfo.PLAIN)) {
      return "";
    }
    return " "
        + word(source.why())
        + (source.name().isEmpty() ? "" : " " + quoted(source.name()))
        + source.inside().map(span -> " in " + span(span)).orElse("")
        + (source.threadsOnly() ? " of threads" : "");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String statement(MirStatement statement) {
    return switch (statement) {
      case MirStatement.Assign(var target, var value) -> place(target) + " = " + value(value);
      case MirStatement.Use(var operand) -> "use " + operand(operand);
      case MirStatement.StorageDead(var local) -> "dead " + local(local);
      case MirStatement.Return(var local) ->
          "return" + (local.isPresent() ? " " + local(local.getAsInt()) : "");
      case MirStatement.AssumeNonNull(var local) -> "nonnull " + local(local);
      case MirStatement.Count(var fact) -> fact(fact);
      case MirStatement.Nop() -> "nop";
    };
  }

  private static String fact(IntFact fact) {
    return switch (fact) {
      case IntFact.Becomes(var local, var amount) ->
          "count " + local(local) + " = " + number(amount);
      case IntFact.Takes(var index, var length) ->
          "take " + number(index) + " of " + number(length);
      case IntFact.Holds(var left, var relation, var right) ->
          "only " + number(left) + " " + relation + " " + number(right);
      case IntFact.Flag(var local, var value) -> "only " + local(local) + " is " + value;
    };
  }

  private static String number(SymbolicInt number) {
    return switch (number) {
      case SymbolicInt.Constant(var value) -> String.valueOf(value);
      case SymbolicInt.Variable(var local) -> local(local);
      case SymbolicInt.Computed(var operator, var left, var right) ->
          "(" + number(left) + " " + operator + " " + number(right) + ")";
      case SymbolicInt.Unknown() -> "?";
    };
  }

  private static String value(Rvalue value) {
    return switch (value) {
      case Rvalue.Use(var operand) -> operand(operand);
      case Rvalue.Borrow(var kind, var place) -> kind + " " + place(place);
      case Rvalue.Call(var what, var arguments, var edges) ->
          "call "
              + what
              + arguments.stream().map(MirDump::operand).collect(Collectors.joining(", ", "(", ")"))
              + (edges.isEmpty() ? "" : " " + edges);
      case Rvalue.Literal(var text) -> "const " + escaped(text);
    };
  }

  private static String operand(Operand operand) {
    return switch (operand) {
      case Operand.Copy(var place) -> "copy " + place(place);
      case Operand.Move(var place) -> "move " + place(place);
    };
  }

  static String place(MirPlace place) {
    return String.join(".", steps(place));
  }

  private static List<String> steps(MirPlace place) {
    var steps = new ArrayList<>(List.of(local(place.local())));
    steps.addAll(place.path());
    return steps;
  }
}
