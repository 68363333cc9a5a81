package javalings.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.model.CheckResult.Outcome;

/**
 * Checks that failed for one cause: the same exception from the same line of the learner's, or the
 * same finding in their source. Each of them says the same, and only the first is worth reading;
 * what the others wanted to show is not known.
 *
 * @param first in the order of the checks
 * @param others that failed for the cause of the first
 */
public record CommonCause(CheckResult first, List<CheckResult> others) {

  public CommonCause {
    others = List.copyOf(others);
  }

  /** The checks that did not pass, by cause; most are alone with theirs. */
  public static List<CommonCause> of(List<CheckResult> checks) {
    var byCause = new LinkedHashMap<Object, List<CheckResult>>();
    for (var check : checks.stream().filter(check -> !check.passed()).toList()) {
      byCause.computeIfAbsent(cause(check), _ -> new ArrayList<>()).add(check);
    }
    return byCause.values().stream()
        .map(all -> new CommonCause(all.getFirst(), all.subList(1, all.size())))
        .toList();
  }

  /** All that share the cause, the first one first. */
  public List<CheckResult> checks() {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  /** The part that checks of one cause have in common; a check without one is its own. */
  private static Object cause(CheckResult check) {
    return check.outcome() instanceof Outcome.Failed(var failure)
        ? thrown(failure).or(() -> found(failure)).orElse(check)
        : check;
  }

  /** Without a line of the learner's, only the method is known that returned null. */
  private static Optional<Object> thrown(Failure failure) {
    var name = failure.exception().orElse("");
    if (name.isEmpty() || failure.frames().isEmpty()) {
      return Optional.of(failure.message())
          .filter(said -> !name.isEmpty() && said.endsWith(Failure.RETURNED_NULL))
          .map(said -> said);
    }
    return Optional.of(Map.entry(name, failure.frames().getFirst()));
  }

  private static Optional<Object> found(Failure failure) {
    return failure.diagnostics().isEmpty()
        ? Optional.empty()
        : Optional.of(Map.entry(failure.message(), failure.diagnostics()));
  }
}
