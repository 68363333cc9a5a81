package javalings.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.interleave.Explorations;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.explore.HistoryScenario;
import javalings.interleave.explore.OperationHistory;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.HistoryTable;

/** Looks for the smallest set of operations whose results no order of them explains. */
final class LinearizabilityCheck {

  private final HistoryScenario scenario;

  LinearizabilityCheck(SequentialSpec<?, ?> spec, List<? extends Operation<?, ?>> operations) {
    this.scenario =
        new HistoryScenario(
            spec.concurrent(),
            spec.sequential(),
            operations.stream()
                .map(it -> new HistoryScenario.Operation(it.name, it.concurrent, it.sequential))
                .toList());
  }

  /** The refusal, if any is due. */
  Optional<Refusal> refusal() {
    Explorations.OfOperations all = explore(scenario);
    return all.exploration().passes() ? Optional.empty() : Optional.of(refusal(smallest(all)));
  }

  private static Explorations.OfOperations explore(HistoryScenario scenario) {
    return Explorations.ofOperations(scenario, ExplorationLimits.CHECK);
  }

  /** Fewer operations may be enough to go wrong. */
  private Explorations.OfOperations smallest(Explorations.OfOperations all) {
    return subsets(scenario.operations()).stream()
        .map(fewer -> explore(scenario.with(fewer)))
        .filter(found -> found.history().isPresent() || isOfOneKind(found, all))
        .findFirst()
        .orElse(all);
  }

  private static boolean isOfOneKind(
      Explorations.OfOperations found, Explorations.OfOperations all) {
    Exploration told = found.exploration();
    return !told.passes() && told.outcome() == all.exploration().outcome();
  }

  /** All with fewer operations, of at least one, the smallest first. */
  private static <T> List<List<T>> subsets(List<T> all) {
    List<List<T>> found = new ArrayList<>();
    for (int bits = 1; bits < (1 << all.size()) - 1; bits++) {
      List<T> some = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if ((bits & 1 << i) != 0) {
          some.add(all.get(i));
        }
      }
      found.add(some);
    }
    found.sort(Comparator.comparingInt(List::size));
    return found;
  }

  private static Refusal refusal(Explorations.OfOperations found) {
    Exploration exploration = found.exploration();
    return found
        .history()
        .map(history ->
            new Refusal(
                sentence(history),
                Stream.of(HistoryTable.render(history), Interleavings.table(exploration))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n\n")),
                exploration.diagnostics()))
        .orElseGet(() -> Interleavings.refusal(exploration, false));
  }

  private static String sentence(OperationHistory history) {
    String names =
        history.entries().stream()
            .map(OperationHistory.Entry::name)
            .collect(Collectors.joining(" and "));
    if (history.entries().size() == 1) {
      return "NOT LINEARIZABLE: %s alone returns what is wrong.".formatted(names);
    }
    return history.isSequential()
        ? "NOT LINEARIZABLE: %s did not overlap, and still the results are wrong.".formatted(names)
        : "NOT LINEARIZABLE: %s overlap, and no order of them explains what they return."
            .formatted(names);
  }
}
