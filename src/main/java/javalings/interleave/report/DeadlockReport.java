package javalings.interleave.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionEnding.Blocked;
import javalings.interleave.model.ExecutionEnding.Stuck;
import javalings.interleave.model.ExecutionTrace;
import javalings.interleave.model.QueuedTask;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;

/** Tells who waits for whom, and what would break the circle. */
final class DeadlockReport {

  private final ObjectNames names;
  private final SiteLabels lines;
  private final List<ThreadEvent> events;
  private final List<ThreadEvent> ends;

  DeadlockReport(ExecutionTrace trace, SiteLabels lines) {
    this.names = trace.names();
    this.lines = lines;
    this.events = trace.events();
    this.ends = trace.events().stream().filter(ThreadEvent::isEnd).toList();
  }

  ExplainedOutcome of(Stuck stuck) {
    String waits =
        joinersLast(stuck.blocked()).stream().map(this::sentence).collect(Collectors.joining("; "));
    String message =
        "DEADLOCK: %s.%n%s%nRust would compile this too.".formatted(waits, remedy(stuck.blocked()));
    return new ExplainedOutcome(ExplorationOutcome.DEADLOCK, message, diagnostics(stuck.blocked()));
  }

  private String sentence(Blocked blocked) {
    String holder = blocked.holder().map(hold -> holds(blocked, hold)).orElse("");
    return blocked.thread().name()
        + " waits for "
        + what(blocked)
        + lines.at(blocked.waits().site())
        + holder;
  }

  private String holds(Blocked blocked, ExecutionEnding.Hold hold) {
    String verb = blocked.waits().kind() == WaitKind.INITIALISED ? "runs" : "holds";
    return ", which %s %s since %s".formatted(hold.thread().name(), verb, where(hold.site()));
  }

  private String what(Blocked blocked) {
    return blocked.waits().kind().describe(names, blocked.waits().target());
  }

  private String where(CodeSite site) {
    return lines.hides().test(site.file()) ? "the start" : site.where();
  }

  private String remedy(List<Blocked> blocked) {
    Optional<Blocked> missed =
        blocked.stream().filter(each -> each.missed().isPresent()).findFirst();
    if (missed.isPresent() && isForSignal(missed.get())) {
      return missedSignal(
          names.lock(missed.get().waits().target()), where(missed.get().missed().orElseThrow()));
    }
    List<Blocked> circle = circle(blocked);
    if (circle.size() == 1) {
      return "%s waits for what it holds itself. Give that back first."
          .formatted(circle.getFirst().thread().name());
    }
    if (circle.stream().anyMatch(each -> each.waits().kind() == WaitKind.INITIALISED)) {
      return INITIALISERS;
    }
    if (circle.size() > 1
        && circle.stream().allMatch(each -> each.waits().kind() == WaitKind.COMPUTES)) {
      return FUNCTIONS;
    }
    if (circle.size() > 1) {
      return "Each has what the other wants. Take the locks in one order everywhere: %s."
          .formatted(
              circle.stream()
                  .map(each -> names.lock(each.waits().target()))
                  .sorted()
                  .collect(Collectors.joining(", then ")));
    }
    return starved(blocked)
        .or(() -> stolen(blocked))
        .or(() -> interrupted(blocked))
        .orElseGet(() -> kept(blocked).or(this::ended).map(it -> it + " ").orElse("") + NOBODY);
  }

  /** Tasks of a pool that wait for a task in its queue. */
  private Optional<String> starved(List<Blocked> blocked) {
    return blocked.stream()
        .map(each -> each.waits().target())
        .filter(target -> target instanceof QueuedTask task && task.isQueued())
        .map(task ->
            ("%s waits in the queue of its pool, and all threads of the pool wait: let no task wait"
                    + " for another of the same pool, or give the pool more threads.")
                .formatted(names.name(task)))
        .findFirst();
  }

  /** A signal that woke another of the threads that waited. */
  private Optional<String> stolen(List<Blocked> blocked) {
    return blocked.stream()
        .filter(DeadlockReport::isForSignal)
        .flatMap(each -> stolen(each).stream())
        .findFirst();
  }

  @SuppressWarnings("ReferenceEquality") // equal objects are still two
  private Optional<String> stolen(Blocked blocked) {
    Object target = blocked.waits().target();
    return eventsAfterWait(blocked)
        .filter(event ->
            event.action() instanceof ThreadAction.Synchronize(var verb, var of, _)
                && ONE_SIGNAL.contains(verb)
                && of == target)
        .findFirst()
        .map(signal ->
            ("%s %s %s%s, and that woke another thread: it wakes one of those that wait, whichever"
                    + " that is. Wake all of them, or let those that wait for different things wait"
                    + " on different conditions.")
                .formatted(
                    signal.thread(),
                    ((ThreadAction.Synchronize) signal.action()).verb(),
                    names.lock(target),
                    lines.at(signal.site())));
  }

  /** The events since the thread began to wait. */
  private Stream<ThreadEvent> eventsAfterWait(Blocked blocked) {
    String thread = blocked.thread().name();
    int begin = 0;
    for (int i = 0; i < events.size(); i++) {
      ThreadEvent event = events.get(i);
      begin =
          event.thread().equals(thread) && event.action() instanceof ThreadAction.Wait ? i : begin;
    }
    return events.stream().skip(begin);
  }

  /** A thread that was interrupted and has gone on to wait. */
  private Optional<String> interrupted(List<Blocked> blocked) {
    return blocked.stream()
        .filter(each -> each.waits().kind() != WaitKind.JOIN)
        .flatMap(each -> interrupts(each.thread().name()))
        .findFirst()
        .map(event ->
            "%s was interrupted%s and waits again: end the loop then, or interrupt the thread again."
                .formatted(event.thread(), lines.at(event.site())));
  }

  private Stream<ThreadEvent> interrupts(String thread) {
    return events.stream()
        .filter(event -> event.thread().equals(thread))
        .filter(event ->
            event.action() instanceof ThreadAction.Remark(var words)
                && words.startsWith("is interrupted"));
  }

  /** A lock that a thread has not given back before it ended. */
  private Optional<String> kept(List<Blocked> blocked) {
    return blocked.stream()
        .flatMap(each ->
            each
                .holder()
                .filter(hold -> ends.stream().anyMatch(end -> end.isOf(hold.thread())))
                .map(hold ->
                    "%s has ended and still holds %s: give it back in a finally block."
                        .formatted(hold.thread().name(), names.lock(each.waits().target())))
                .stream())
        .findFirst();
  }

  /** The end of a thread, or of its task, that others may wait for; an exception above all. */
  private Optional<String> ended() {
    Optional<ThreadEvent> end =
        ends.stream()
            .filter(event -> !event.describe(names).equals("returns"))
            .findFirst()
            .or(() ->
                ends.stream()
                    .filter(event -> !event.thread().equals("main"))
                    .reduce((_, last) -> last));
    return end.map(event ->
        "Before that, %s %s%s."
            .formatted(event.thread(), event.describe(names), lines.at(event.site())));
  }

  private static String missedSignal(String what, String where) {
    return ("A missed signal: %s was notified at %s, when nobody waited for it yet. Keep the news"
            + " in a field, and wait in a loop that tests it, under the same lock.")
        .formatted(what, where);
  }

  private static boolean isForSignal(Blocked blocked) {
    WaitKind kind = blocked.waits().kind();
    return kind == WaitKind.NOTIFY || kind == WaitKind.SIGNAL;
  }

  /** Follows from each thread to the holder of what it waits for, until one comes up again. */
  private static List<Blocked> circle(List<Blocked> blocked) {
    for (Blocked start : blocked) {
      Set<Blocked> seen = new LinkedHashSet<>();
      Optional<Blocked> at = Optional.of(start);
      while (at.isPresent() && seen.add(at.get())) {
        at = at.flatMap(each -> next(each, blocked));
      }
      if (at.isPresent() && at.get().equals(start)) {
        return List.copyOf(seen);
      }
    }
    return List.of();
  }

  private static Optional<Blocked> next(Blocked from, List<Blocked> blocked) {
    return from.holder()
        .flatMap(hold ->
            blocked.stream().filter(each -> each.thread().equals(hold.thread())).findFirst());
  }

  /** A thread that only waits for the end of another is not the one to look at. */
  private static List<Blocked> joinersLast(List<Blocked> blocked) {
    return blocked.stream()
        .sorted(Comparator.comparing(each -> each.waits().kind() == WaitKind.JOIN))
        .toList();
  }

  private List<Diagnostic> diagnostics(List<Blocked> blocked) {
    List<Label> labels = new ArrayList<>();
    for (Blocked each : joinersLast(blocked)) {
      CodeSite site = each.waits().site();
      lines
          .label(site, each.thread().name() + " waits here for " + what(each))
          .ifPresent(labels::add);
      each.holder()
          .flatMap(hold -> lines.label(hold.site(), hold.thread().name() + " has taken it here"))
          .filter(label -> labels.stream().noneMatch(l -> l.place().equals(label.place())))
          .ifPresent(labels::add);
      each.missed()
          .filter(_ -> isForSignal(each))
          .flatMap(at -> lines.label(at, "the signal is given here, and nobody waits yet"))
          .ifPresent(labels::add);
    }
    return ExplainedOutcome.diagnostic(
        ErrorCode.DEADLOCK, "threads wait for ever", labels, List.of(), remedy(blocked));
  }

  private static final Set<String> ONE_SIGNAL = Set.of("signals", "notifies");

  private static final String INITIALISERS =
      "A class is initialised by the first thread that uses it, and all others wait meanwhile. Let"
          + " its initialiser wait for nobody, and use no class that may use this one.";

  private static final String FUNCTIONS =
      "While a map calls a function for a key, nobody else can change what lies beside it. Let such"
          + " a function change no map.";

  private static final String NOBODY =
      "Nobody is left who could end the wait. See that whoever should do it does so on every path.";
}
