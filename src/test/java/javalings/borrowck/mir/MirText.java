package javalings.borrowck.mir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javalings.jdk.OwnershipKind;

/**
 * Reads a body from text. A line is a declaration, a label or a node; each node's span is its line.
 *
 * <pre>
 * fn pick(a: &amp;, b: &amp;mut) from a      parameters, and what the result borrows from
 *   let x: own                         a variable; _t is a temporary
 *   x = const 1                        x = move y.f · x = copy y · x = &amp;y · x = &amp;mut y · x = &amp;two y
 *   t = call f(move x, copy y) [0>r]
 *   use copy x · dead x · return x · return
 *   count x = y + 1 · take i of 3 · only i < n
 *   again: · if exit · goto again      a label; a way apart, first; a jump
 * </pre>
 */
public final class MirText {
  private static final Pattern CALL = Pattern.compile("call (\\w+)\\((.*?)\\)(?: \\[(.*)])?");
  private static final Pattern FLOW = Pattern.compile("(\\d+)('?)>(\\w+)('?)");

  private final List<MirLocal> locals = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final Set<Integer> from = new HashSet<>();

  private record Line(String text, int number) {}

  private MirText() {}

  public static MirBody parse(String text) {
    var parser = new MirText();
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        parser.line(line.strip(), number);
      }
    }
    var locations = new ArrayList<Location>();
    for (int i = 0; i < parser.lines.size(); i++) {
      locations.add(parser.node(i));
    }
    return new MirBody("test", parser.locals, locations, parser.from);
  }

  private void line(String line, int number) {
    if (line.startsWith("fn ")) {
      head(line, number);
    } else if (line.startsWith("let ")) {
      var parts = line.substring(4).split(": ", -1);
      var role = parts[0].startsWith("_") ? MirLocal.Role.TEMPORARY : MirLocal.Role.VARIABLE;
      declare(parts[0], parts[1], role, number);
    } else if (line.endsWith(":")) {
      labels.put(line.substring(0, line.length() - 1), lines.size());
    } else {
      lines.add(new Line(line, number));
    }
  }

  private void head(String line, int number) {
    var parameters = line.substring(line.indexOf('(') + 1, line.indexOf(')'));
    for (var each : parameters.isBlank() ? new String[0] : parameters.split(", ", -1)) {
      var parts = each.split(": ", -1);
      declare(parts[0], parts[1], MirLocal.Role.PARAMETER, number);
    }
    var at = line.indexOf(" from ");
    if (at >= 0) {
      Arrays.stream(line.substring(at + 6).split(", ", -1))
          .map(name -> known(names, name))
          .forEach(from::add);
    }
  }

  private void declare(String name, String kind, MirLocal.Role role, int number) {
    var found =
        Arrays.stream(OwnershipKind.values())
            .filter(each -> each.toString().equals(kind))
            .findFirst();
    names.put(name, locals.size());
    var span = new MirSpan(number, number + 1);
    locals.add(new MirLocal(locals.size(), name, found.orElseThrow(), role, "T", span));
  }

  private Location node(int id) {
    var line = lines.get(id);
    var span = new MirSpan(line.number(), line.number() + 1);
    var next = new ArrayList<Integer>();
    MirStatement statement = new MirStatement.Nop();
    if (line.text().startsWith("goto ")) {
      next.add(target(line.text().substring(5)));
    } else {
      if (line.text().startsWith("if ")) {
        next.add(target(line.text().substring(3)));
      } else {
        statement = step(line.text());
      }
      if (id + 1 < lines.size() && !(statement instanceof MirStatement.Return)) {
        next.add(id + 1);
      }
    }
    return new Location(id, statement, span, SourceInfo.PLAIN, next);
  }

  private int target(String label) {
    return known(labels, label);
  }

  private static int known(Map<String, Integer> numbers, String name) {
    var number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("not declared: " + name);
    }
    return number;
  }

  private MirStatement step(String text) {
    if (text.equals("pass")) {
      return new MirStatement.Nop();
    }
    if (text.startsWith("use ")) {
      return new MirStatement.Use(operand(text.substring(4)));
    }
    if (text.startsWith("dead ")) {
      return new MirStatement.StorageDead(known(names, text.substring(5)));
    }
    if (text.startsWith("count ") || text.startsWith("take ") || text.startsWith("only ")) {
      return new MirStatement.Count(counting(text.split(" ", -1)));
    }
    if (text.startsWith("return")) {
      var name = text.substring(6).strip();
      return new MirStatement.Return(
          name.isEmpty() ? OptionalInt.empty() : OptionalInt.of(known(names, name)));
    }
    var sides = text.split(" = ", 2);
    return new MirStatement.Assign(place(sides[0]), value(sides[1]));
  }

  private IntFact counting(String[] words) {
    return switch (words[0]) {
      case "count" -> new IntFact.Becomes(known(names, words[1]), amount(words, 3));
      case "take" -> new IntFact.Takes(amount(words[1]), amount(words[3]));
      default ->
          new IntFact.Holds(
              amount(words[1]),
              Arrays.stream(IntFact.Relation.values())
                  .filter(each -> each.toString().equals(words[2]))
                  .findFirst()
                  .orElseThrow(),
              amount(words[3]));
    };
  }

  /** {@code 3}, {@code i} or {@code i + 1}, from a word on. */
  private SymbolicInt amount(String[] words, int from) {
    return words.length == from + 1
        ? amount(words[from])
        : SymbolicInt.computed(
            SymbolicInt.Operator.PLUS, amount(words[from]), amount(words[from + 2]));
  }

  private SymbolicInt amount(String word) {
    if (word.equals("?")) {
      return new SymbolicInt.Unknown();
    }
    return Character.isDigit(word.charAt(0))
        ? new SymbolicInt.Constant(Integer.parseInt(word))
        : new SymbolicInt.Variable(known(names, word));
  }

  private Rvalue value(String text) {
    if (text.startsWith("const ")) {
      return new Rvalue.Literal(text.substring(6));
    }
    if (text.startsWith("call ")) {
      return call(text);
    }
    if (text.startsWith("&")) {
      return borrow(text);
    }
    return new Rvalue.Use(operand(text));
  }

  private Rvalue borrow(String text) {
    for (var borrowKind : List.of(BorrowKind.UNIQUE, BorrowKind.TWO_PHASE, BorrowKind.MUT)) {
      if (text.startsWith(borrowKind + " ")) {
        return new Rvalue.Borrow(
            borrowKind, place(text.substring(borrowKind.toString().length() + 1)));
      }
    }
    return new Rvalue.Borrow(BorrowKind.SHARED, place(text.substring(1)));
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
    return new Rvalue.Call(match.group(1), arguments, flows(match.group(3)));
  }

  private static List<OutlivesEdge> flows(@org.jspecify.annotations.Nullable String text) {
    var edges = new ArrayList<OutlivesEdge>();
    var match = FLOW.matcher(text == null ? "" : text);
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
    return new MirPlace(known(names, steps.getFirst()), steps.subList(1, steps.size()));
  }
}
