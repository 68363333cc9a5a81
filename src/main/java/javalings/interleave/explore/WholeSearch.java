package javalings.interleave.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javalings.interleave.explore.SearchResult.Coverage;
import javalings.interleave.machine.StepOrder;
import javalings.interleave.machine.WholeStates;
import javalings.interleave.model.Consistency;

/**
 * Asks the machine, once, what all orders come to. Its answer counts only if the program's own runs
 * agree: each of its outputs has been seen in one, and none of them has printed another.
 */
final class WholeSearch {

  /** Programs that were covered by so many schedules need no machine. */
  private static final int AFTER = 300;

  private final boolean mayAsk;
  private final Supplier<Optional<WholeStates.Ends>> machine;
  private Optional<WholeStates.Ends> ends = Optional.empty();
  private boolean hasAsked;
  private boolean isSettled;

  WholeSearch(ExplorationLimits limits, Supplier<Optional<WholeStates.Ends>> machine) {
    this.machine = machine;
    this.mayAsk =
        limits.seed().isEmpty() && limits.consistency() == Consistency.SC && limits.beyond() > 0;
  }

  boolean isDue(int schedules) {
    return mayAsk && !hasAsked && schedules >= AFTER;
  }

  /** The orders that a run has to show: one that goes wrong, or those of outputs not seen. */
  List<StepOrder> orders(OutcomeLog seen) {
    hasAsked = true;
    ends = machine.get();
    if (ends.isEmpty()) {
      return List.of();
    }
    Set<String> outputs = outputs(seen);
    return ends.get()
        .wrong()
        .map(List::of)
        .orElseGet(() ->
            ends.get().outputs().entrySet().stream()
                .filter(each -> !outputs.contains(each.getKey()))
                .limit(OutcomeLog.MOST)
                .map(Map.Entry::getValue)
                .toList());
  }

  private static Set<String> outputs(OutcomeLog seen) {
    return seen.entries().stream().map(OutcomeLog.Entry::output).collect(Collectors.toSet());
  }

  /** All, if nothing goes wrong in any order and the runs agree with what the machine says. */
  Coverage coverage(OutcomeLog seen, Coverage reached) {
    Set<String> outputs = outputs(seen);
    isSettled =
        ends.isPresent()
            && ends.get().wrong().isEmpty()
            && seen.entries().stream().allMatch(each -> each.exception().isEmpty())
            && ends.get().outputs().keySet().containsAll(outputs)
            && outputs.size() == Math.min(OutcomeLog.MOST, ends.get().outputs().size());
    return isSettled ? Coverage.ALL : reached;
  }

  boolean isSettled() {
    return isSettled;
  }
}
