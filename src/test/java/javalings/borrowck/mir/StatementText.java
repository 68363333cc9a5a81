package javalings.borrowck.mir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements as they are written in dumps and in tests.
 *
 * @param names the variables by the names that the text uses
 */
public record StatementText(Map<String, Integer> names) {
  private static final Pattern CALL =
      Pattern.compile("call (\\S+?)\\(((?:(?:move|copy) .*)?)\\)(?: \\[(.*)])?");
  private static final Pattern EDGE = Pattern.compile("(\\d+)('?)>(\\w+)('?)");

  public int local(String name) {
    var number = names.get(name);
    if (number == null) {
      throw new IllegalArgumentException("not declared: " + name);
    }
    return number;
  }

  public MirStatement statement(String text) {
    var words = text.split(" ", 2);
    var rest = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "nop", "pass" -> new MirStatement.Nop();
      case "use" -> new MirStatement.Use(operand(rest));
      case "dead" -> new MirStatement.StorageDead(local(rest));
      case "nonnull" -> new MirStatement.AssumeNonNull(local(rest));
      case "count", "take", "only" -> new MirStatement.Count(fact(words[0], rest));
      case "return" ->
          new MirStatement.Return(
              rest.isEmpty() ? OptionalInt.empty() : OptionalInt.of(local(rest)));
      default -> assign(text.split(" = ", 2));
    };
  }

  private MirStatement assign(String[] sides) {
    return new MirStatement.Assign(place(sides[0]), value(sides[1]));
  }

  private IntFact fact(String kind, String text) {
    return switch (kind) {
      case "count" -> {
        var sides = text.split(" = ", 2);
        yield new IntFact.Becomes(local(sides[0]), number(sides[1]));
      }
      case "take" -> {
        var sides = text.split(" of ", 2);
        yield new IntFact.Takes(number(sides[0]), number(sides[1]));
      }
      default -> {
        var relation =
            Arrays.stream(IntFact.Relation.values())
                .filter(each -> text.contains(" " + each + " "))
                .findFirst()
                .orElseThrow();
        var sides = text.split(" " + relation + " ", 2);
        yield new IntFact.Holds(number(sides[0]), relation, number(sides[1]));
      }
    };
  }

  /** {@code 3}, {@code ?}, {@code i}, {@code i + 1}, or {@code ((i + 1) * 2)}. */
  private SymbolicInt number(String text) {
    if (text.equals("?")) {
      return new SymbolicInt.Unknown();
    }
    var inner = text.startsWith("(") ? text.substring(1, text.length() - 1) : text;
    var at = operator(inner);
    if (at >= 0) {
      var operator =
          Arrays.stream(SymbolicInt.Operator.values())
              .filter(each -> inner.startsWith(each.toString(), at + 1))
              .findFirst()
              .orElseThrow();
      return SymbolicInt.computed(
          operator, number(inner.substring(0, at)), number(inner.substring(at + 3)));
    }
    return text.matches("-?\\d+")
        ? new SymbolicInt.Constant(Integer.parseInt(text))
        : new SymbolicInt.Variable(local(text));
  }

  /** Where the operator outside of all parentheses begins, with its space; -1 without one. */
  private static int operator(String text) {
    var depth = 0;
    for (int i = 0; i < text.length() - 2; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0 && text.charAt(i) == ' ' && text.charAt(i + 2) == ' ') {
        return i;
      }
    }
    return -1;
  }

  private Rvalue value(String text) {
    if (text.startsWith("const ")) {
      return new Rvalue.Literal(unescaped(text.substring(6)));
    }
    if (text.startsWith("call ")) {
      return call(text);
    }
    return text.startsWith("&") ? borrow(text) : new Rvalue.Use(operand(text));
  }

  private Rvalue borrow(String text) {
    for (var kind : List.of(BorrowKind.UNIQUE, BorrowKind.TWO_PHASE, BorrowKind.MUT)) {
      if (text.startsWith(kind + " ")) {
        return new Rvalue.Borrow(kind, place(text.substring(kind.toString().length() + 1)));
      }
    }
    return new Rvalue.Borrow(BorrowKind.SHARED, place(text.substring(1).strip()));
  }

  private Rvalue call(String text) {
    var match = CALL.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException(text);
    }
    var arguments = new ArrayList<Operand>();
    for (var each : match.group(2).isBlank() ? new String[0] : match.group(2).split(", ", -1)) {
      arguments.add(operand(each));
    }
    return new Rvalue.Call(match.group(1), arguments, edges(match.group(3)));
  }

  private static List<OutlivesEdge> edges(@Nullable String text) {
    var edges = new ArrayList<OutlivesEdge>();
    var match = EDGE.matcher(text == null ? "" : text);
    while (match.find()) {
      var to =
          switch (match.group(3)) {
            case "r" -> OutlivesEdge.RESULT;
            case "static" -> OutlivesEdge.FOREVER;
            default -> Integer.parseInt(match.group(3));
          };
      edges.add(
          new OutlivesEdge(
              Integer.parseInt(match.group(1)),
              !match.group(2).isEmpty(),
              to,
              !match.group(4).isEmpty()));
    }
    return edges;
  }

  private Operand operand(String text) {
    var parts = text.split(" ", -1);
    return parts[0].equals("move")
        ? new Operand.Move(place(parts[1]))
        : new Operand.Copy(place(parts[1]));
  }

  private MirPlace place(String text) {
    var steps = List.of(text.split("\\.", -1));
    return new MirPlace(local(steps.getFirst()), steps.subList(1, steps.size()));
  }

  /** What stands for a line's end and for a backslash in a dump, as it was. */
  public static String unescaped(String text) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      var escape = text.charAt(i) == '\\';
      if (escape) {
        i++;
      }
      var next = text.charAt(i);
      plain.append(escape && next == 'n' ? '\n' : escape && next == 'r' ? '\r' : next);
    }
    return plain.toString();
  }
}
