package javalings.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javalings.model.Diagnostic;
import javalings.model.Label;
import javalings.model.Severity;
import javalings.shape.SourceText;

/**
 * One place in the bytecode that costs something.
 *
 * @param what the thing as a person would name it: {@code new Point}, {@code Integer.valueOf}
 * @param method the method that holds it; a lambda's body is named after the method around it
 * @param line from 1, or 0 when the class file has no lines
 * @param repeated inside a loop, in a lambda's body, or in a method that either of them calls
 */
public record CostFinding(
    Cost cost, String what, String method, SourceText source, int line, boolean repeated) {

  CostFinding insideLoop() {
    return new CostFinding(cost, what, method, source, line, true);
  }

  /** The finding as the learner reads it. */
  public Diagnostic diagnostic() {
    var place = source.line(line);
    var message = "`%s` %s%s".formatted(what, cost.verb(), repeated ? " for every element" : "");
    return new Diagnostic(
        cost.code().word(),
        Severity.ERROR,
        message,
        place,
        List.of(new Label(place, "`" + what + "` " + cost.verb() + " here")),
        List.of(),
        Optional.of(cost.help()),
        List.of());
  }

  /** The findings as the learner reads them: a line that costs the same twice says so once. */
  public static List<Diagnostic> diagnostics(List<CostFinding> found) {
    return List.copyOf(
        found.stream()
            .map(CostFinding::diagnostic)
            .collect(
                Collectors.toMap(
                    each -> each.code() + each.place(),
                    each -> each,
                    CostFinding::both,
                    LinkedHashMap::new))
            .values());
  }

  private static Diagnostic both(Diagnostic one, Diagnostic other) {
    var first = one.labels().getFirst();
    var second = other.labels().getFirst().message();
    if (first.message().contains(second)) {
      return one;
    }
    return new Diagnostic(
        one.code(),
        one.severity(),
        one.message(),
        one.place(),
        List.of(new Label(first.place(), first.message() + ", and " + second)),
        one.notes(),
        one.help(),
        one.suggestions());
  }

  /** {@code line 5: Integer.valueOf boxes}. */
  public String sentence() {
    return "line %d: `%s` %s".formatted(line, what, cost.verb());
  }
}
