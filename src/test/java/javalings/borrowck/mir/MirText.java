package javalings.borrowck.mir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        statement = new StatementText(names).statement(line.text());
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
}
