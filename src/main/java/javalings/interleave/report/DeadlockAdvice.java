package javalings.interleave.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionEnding.Blocked;
import javalings.interleave.model.ExecutionTrace;
import javalings.interleave.model.QueuedTask;

/** Advice on how threads that wait for ever could go on, by how they came to wait. */
final class DeadlockAdvice {

  private static final Set<String> ONE_SIGNAL = Set.of("signals", "notifies");

  private final ObjectNames names;
  private final SiteLabels lines;
  private final List<Blocked> blocked;
  private final List<ThreadEvent> events;
  private final List<ThreadEvent> ends;

  DeadlockAdvice(ExecutionTrace trace, SiteLabels lines, List<Blocked> blocked) {
    this.names = trace.names();
    this.lines = lines;
    this.blocked = blocked;
    this.events = trace.events();
    this.ends = trace.events().stream().filter(ThreadEvent::isEnd).toList();
  }

  String help() {
    return missed()
        .or(this::circular)
        .or(this::starved)
        .or(this::stolen)
        .or(this::interrupted)
        .orElseGet(() -> kept().or(this::ended).map(it -> it + " ").orElse("") + NOBODY);
  }

  /** A signal that came when nobody waited for it. */
  private Optional<String> missed() {
    return blocked.stream()
        .filter(each -> each.missed().isPresent())
        .findFirst()
        .filter(DeadlockAdvice::isForSignal)
        .map(each ->
            ("A missed signal: %s was notified at %s, when nobody waited for it yet. Keep the news"
                    + " in a field, and wait in a loop that tests it, under the same lock.")
                .formatted(
                    names.lock(each.waits().target()), lines.where(each.missed().orElseThrow())));
  }

  private Optional<String> circular() {
    List<Blocked> circle = circle();
    return circle.isEmpty() ? Optional.empty() : Optional.of(broken(circle));
  }

  private String broken(List<Blocked> circle) {
    if (circle.size() == 1) {
      return "%s waits for what it holds itself. Give that back first."
          .formatted(circle.getFirst().thread().name());
    }
    if (circle.stream().anyMatch(each -> each.waits().kind() == WaitKind.INITIALISED)) {
      return INITIALISERS;
    }
    if (circle.stream().allMatch(each -> each.waits().kind() == WaitKind.COMPUTES)) {
      return FUNCTIONS;
    }
    if (circle.stream().anyMatch(DeadlockAdvice::isJoin)) {
      return joined(circle);
    }
    return "Each has what the other wants. Take the locks in one order everywhere: %s."
        .formatted(String.join(", then ", order(circle)));
  }

  private static boolean isJoin(Blocked waiter) {
    return waiter.waits().kind() == WaitKind.JOIN;
  }

  private String joined(List<Blocked> circle) {
    return circle.stream()
        .filter(each -> each.holder().isPresent())
        .findFirst()
        .map(each ->
            ("%s keeps %s while it waits, and %s cannot end without that. Give it back before the"
                    + " wait.")
                .formatted(
                    each.holder().orElseThrow().thread().name(),
                    each.waits().kind().describe(names, each.waits().target()),
                    each.thread().name()))
        .orElse("Each waits for the end of another one. Let one of them go on.");
  }

  /** Goes by the order of hidden code, where there is such: nobody can change that. */
  private List<String> order(List<Blocked> circle) {
    List<String> locks = circle.stream().map(each -> names.lock(each.waits().target())).toList();
    return IntStream.range(0, circle.size())
        .filter(i -> lines.isHidden(circle.get(i).waits().site()))
        .mapToObj(i -> rotated(locks, i - 1))
        .findFirst()
        .orElseGet(() -> locks.stream().sorted().toList());
  }

  private static List<String> rotated(List<String> locks, int distance) {
    var turned = new ArrayList<>(locks);
    Collections.rotate(turned, -distance);
    return turned;
  }

  /** Tasks of a pool that wait for a task in its queue. */
  private Optional<String> starved() {
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
  private Optional<String> stolen() {
    return blocked.stream()
        .filter(DeadlockAdvice::isForSignal)
        .flatMap(each -> stolen(each).stream())
        .findFirst();
  }

  @SuppressWarnings("ReferenceEquality") // equal objects are still two
  private Optional<String> stolen(Blocked waiter) {
    Object target = waiter.waits().target();
    return eventsAfterWait(waiter)
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
  private Stream<ThreadEvent> eventsAfterWait(Blocked waiter) {
    String thread = waiter.thread().name();
    int begin = 0;
    for (int i = 0; i < events.size(); i++) {
      ThreadEvent event = events.get(i);
      begin =
          event.thread().equals(thread) && event.action() instanceof ThreadAction.Wait ? i : begin;
    }
    return events.stream().skip(begin);
  }

  /** A thread that was interrupted and has gone on to wait. */
  private Optional<String> interrupted() {
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
        .filter(event -> event.action().equals(ThreadAction.Remark.INTERRUPTED));
  }

  /** A lock that a thread has not given back before it ended. */
  private Optional<String> kept() {
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
        "Before that, %s %s%s.".formatted(event.thread(), event.describe(names), place(event)));
  }

  /** A thread that returns is known to have come past its last step, and no further. */
  private String place(ThreadEvent end) {
    String at = lines.at(end.site());
    boolean isReturn = end.action() instanceof ThreadAction.End(_, var thrown) && thrown == null;
    return isReturn && !at.isEmpty() ? "; its last step was" + at : at;
  }

  /** Follows from each thread to the holder of what it waits for, until one comes up again. */
  private List<Blocked> circle() {
    for (Blocked start : blocked) {
      Set<Blocked> seen = new LinkedHashSet<>();
      Optional<Blocked> at = Optional.of(start);
      while (at.isPresent() && seen.add(at.get())) {
        at = at.flatMap(this::next);
      }
      if (at.isPresent() && at.get().equals(start)) {
        return List.copyOf(seen);
      }
    }
    return List.of();
  }

  private Optional<Blocked> next(Blocked from) {
    Optional<Object> other =
        isJoin(from)
            ? Optional.of(from.waits().target())
            : from.holder().map(ExecutionEnding.Hold::thread);
    return other.flatMap(
        thread -> blocked.stream().filter(each -> each.thread().equals(thread)).findFirst());
  }

  static boolean isForSignal(Blocked waiter) {
    WaitKind kind = waiter.waits().kind();
    return kind == WaitKind.NOTIFY || kind == WaitKind.SIGNAL;
  }

  private static final String INITIALISERS =
      "A class is initialised by the first thread that uses it, and all others wait meanwhile. Let"
          + " its initialiser wait for nobody, and use no class that may use this one.";

  private static final String FUNCTIONS =
      "While a map calls a function for a key, nobody else can change what lies beside it. Let such"
          + " a function change no map.";

  private static final String NOBODY =
      "Nobody is left who could end the wait. See that whoever should do it does so on every path.";
}
