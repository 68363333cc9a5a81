package javalings.ownership.mir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

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

  private final List<Local> locals = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final Set<Integer> from = new HashSet<>();

  private record Line(String text, int number) {}

  private MirText() {}

  public static Body parse(String text) {
    var parser = new MirText();
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        parser.line(line.strip(), number);
      }
    }
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < parser.lines.size(); i++) {
      nodes.add(parser.node(i));
    }
    return new Body("test", parser.locals, nodes, parser.from);
  }

  private void line(String line, int number) {
    if (line.startsWith("fn ")) {
      head(line, number);
    } else if (line.startsWith("let ")) {
      var parts = line.substring(4).split(": ", -1);
      var role = parts[0].startsWith("_") ? Local.Role.TEMPORARY : Local.Role.VARIABLE;
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
      declare(parts[0], parts[1], Local.Role.PARAMETER, number);
    }
    var at = line.indexOf(" from ");
    if (at >= 0) {
      Arrays.stream(line.substring(at + 6).split(", ", -1))
          .map(name -> known(names, name))
          .forEach(from::add);
    }
  }

  private void declare(String name, String kind, Local.Role role, int number) {
    var found =
        Arrays.stream(Kind.values()).filter(each -> each.toString().equals(kind)).findFirst();
    names.put(name, locals.size());
    var span = new Span(number, number + 1);
    locals.add(new Local(locals.size(), name, found.orElseThrow(), role, "T", span));
  }

  private Node node(int id) {
    var line = lines.get(id);
    var span = new Span(line.number(), line.number() + 1);
    var next = new ArrayList<Integer>();
    Step step = new Step.Pass();
    if (line.text().startsWith("goto ")) {
      next.add(target(line.text().substring(5)));
    } else {
      if (line.text().startsWith("if ")) {
        next.add(target(line.text().substring(3)));
      } else {
        step = step(line.text());
      }
      if (id + 1 < lines.size() && !(step instanceof Step.Return)) {
        next.add(id + 1);
      }
    }
    return new Node(id, step, span, Cause.PLAIN, next);
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

  private Step step(String text) {
    if (text.equals("pass")) {
      return new Step.Pass();
    }
    if (text.startsWith("use ")) {
      return new Step.Use(operand(text.substring(4)));
    }
    if (text.startsWith("dead ")) {
      return new Step.Dead(known(names, text.substring(5)));
    }
    if (text.startsWith("count ") || text.startsWith("take ") || text.startsWith("only ")) {
      return new Step.Count(counting(text.split(" ", -1)));
    }
    if (text.startsWith("return")) {
      var name = text.substring(6).strip();
      return new Step.Return(
          name.isEmpty() ? OptionalInt.empty() : OptionalInt.of(known(names, name)));
    }
    var sides = text.split(" = ", 2);
    return new Step.Assign(place(sides[0]), value(sides[1]));
  }

  private Counting counting(String[] words) {
    return switch (words[0]) {
      case "count" -> new Counting.Becomes(known(names, words[1]), amount(words, 3));
      case "take" -> new Counting.Takes(amount(words[1]), amount(words[3]));
      default ->
          new Counting.Holds(
              amount(words[1]),
              Arrays.stream(Counting.Relation.values())
                  .filter(each -> each.toString().equals(words[2]))
                  .findFirst()
                  .orElseThrow(),
              amount(words[3]));
    };
  }

  /** {@code 3}, {@code i} or {@code i + 1}, from a word on. */
  private Amount amount(String[] words, int from) {
    return words.length == from + 1
        ? amount(words[from])
        : Amount.computed(Amount.Operator.PLUS, amount(words[from]), amount(words[from + 2]));
  }

  private Amount amount(String word) {
    if (word.equals("?")) {
      return new Amount.Unknown();
    }
    return Character.isDigit(word.charAt(0))
        ? new Amount.Known(Integer.parseInt(word))
        : new Amount.Of(known(names, word));
  }

  private Value value(String text) {
    if (text.startsWith("const ")) {
      return new Value.Literal(text.substring(6));
    }
    if (text.startsWith("call ")) {
      return call(text);
    }
    if (text.startsWith("&")) {
      return borrow(text);
    }
    return new Value.Same(operand(text));
  }

  private Value borrow(String text) {
    for (var mode : List.of(Mode.UNIQUE, Mode.TWO_PHASE, Mode.MUT)) {
      if (text.startsWith(mode + " ")) {
        return new Value.Borrow(mode, place(text.substring(mode.toString().length() + 1)));
      }
    }
    return new Value.Borrow(Mode.SHARED, place(text.substring(1)));
  }

  private Value call(String text) {
    var match = CALL.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException(text);
    }
    var arguments = new ArrayList<Operand>();
    for (var each : match.group(2).isBlank() ? new String[0] : match.group(2).split(", ", -1)) {
      arguments.add(operand(each));
    }
    return new Value.Call(match.group(1), arguments, flows(match.group(3)));
  }

  private static List<Flow> flows(@org.jspecify.annotations.Nullable String text) {
    var flows = new ArrayList<Flow>();
    var match = FLOW.matcher(text == null ? "" : text);
    while (match.find()) {
      var to =
          switch (match.group(3)) {
            case "r" -> Flow.RESULT;
            case "static" -> Flow.FOREVER;
            default -> Integer.parseInt(match.group(3));
          };
      flows.add(
          new Flow(
              Integer.parseInt(match.group(1)),
              !match.group(2).isEmpty(),
              to,
              !match.group(4).isEmpty()));
    }
    return flows;
  }

  private Operand operand(String text) {
    var parts = text.split(" ", -1);
    return parts[0].equals("move")
        ? new Operand.Move(place(parts[1]))
        : new Operand.Copy(place(parts[1]));
  }

  private Place place(String text) {
    var steps = List.of(text.split("\\.", -1));
    return new Place(known(names, steps.getFirst()), steps.subList(1, steps.size()));
  }
}
