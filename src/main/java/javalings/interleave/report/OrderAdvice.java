package javalings.interleave.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionTrace;

/** The advice where threads do the same things in an order that gives a wrong result. */
final class OrderAdvice {

  private final ExecutionTrace trace;
  private final Optional<AtomicityViolation> found;
  private final NamedThread failed;
  private final List<ThreadEvent> events;

  OrderAdvice(ExecutionTrace trace, Optional<AtomicityViolation> found, NamedThread failed) {
    this.trace = trace;
    this.found = found;
    this.failed = failed;
    this.events = trace.events().subList(0, Math.min(trace.end(), trace.events().size()));
  }

  String reason() {
    return found.map(this::reason).orElseGet(this::withoutPlaces);
  }

  String help() {
    if (found.filter(this::isOldAnswer).isPresent()) {
      return "look again before you rely on it, or look and act under one lock, which %s takes too"
          .formatted(found.orElseThrow().change().thread());
    }
    return found.isEmpty() && !unfinished().isEmpty()
        ? "let %s wait for what it needs of %s, by a join, a latch or the get of a future"
            .formatted(failed.name(), unfinished().size() == 1 ? "it" : "them")
        : "let the one wait for the other, or make the result the same, whoever comes first";
  }

  private String reason(AtomicityViolation order) {
    String what = order.look().about(trace.names());
    String looker = order.look().thread();
    String changer = order.change().thread();
    if (isOldAnswer(order)) {
      return "%s has looked at %s before %s changes it, and goes on with the old answer"
          .formatted(looker, what, changer);
    }
    return order.look().changes()
        ? "Nothing says whether %s or %s changes %s first".formatted(looker, changer, what)
        : "Nothing says whether %s uses %s before or after %s changes it"
            .formatted(looker, what, changer);
  }

  /** Whether a thread has looked before the change, and did more after it, be it to fail. */
  private boolean isOldAnswer(AtomicityViolation order) {
    int look = events.indexOf(order.look());
    int change = events.indexOf(order.change());
    return !order.look().changes()
        && look < change
        && (order.look().isOf(failed)
            || events.stream()
                .skip(change)
                .anyMatch(
                    event -> event.thread().equals(order.look().thread()) && event.isAccess()));
  }

  private String withoutPlaces() {
    SequencedSet<String> others = unfinished();
    return others.isEmpty()
        ? "The result depends on the order in which the threads run"
        : "When %s fails, %s %s not ended"
            .formatted(
                failed.name(), String.join(" and ", others), others.size() == 1 ? "has" : "have");
  }

  /** The threads that were started and have not ended when it goes wrong. */
  private SequencedSet<String> unfinished() {
    SequencedSet<String> names = new LinkedHashSet<>();
    for (ThreadEvent event : events) {
      if (event.action() instanceof ThreadAction.Synchronize(var verb, NamedThread other, _)
          && verb.equals("starts")) {
        names.add(other.name());
      } else if (event.isEnd()) {
        names.remove(event.thread());
      }
    }
    names.remove(failed.name());
    return names;
  }
}
