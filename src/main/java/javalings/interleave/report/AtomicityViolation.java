package javalings.interleave.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionTrace;

/**
 * The place where one thread came in between, or first: two accesses to the same thing by two
 * threads, of which at least one changes it, as late in the story as there is one.
 *
 * @param look the access that another thread's {@code change} followed or went before
 * @param act what the thread of {@code look} did to the same thing after the change
 */
record AtomicityViolation(ThreadEvent look, ThreadEvent change, Optional<ThreadEvent> act) {

  /** The kind of mistake, as far as the two accesses tell. */
  enum Kind {
    /** A thread acts on what is no longer so. */
    STALE,
    /** A thread looks again and sees something else. */
    TORN,
    /** Nothing says which thread comes first. */
    ORDER
  }

  /** A variable, or an object as a whole. */
  private record Thing(Object subject, String member) {
    @SuppressWarnings("ReferenceEquality") // equal objects are still two
    @Override
    public boolean equals(Object other) {
      return other instanceof Thing(var its, var name) && its == subject && name.equals(member);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(subject) + member.hashCode();
    }
  }

  Kind kind() {
    return act.map(it -> it.changes() ? Kind.STALE : Kind.TORN).orElse(Kind.ORDER);
  }

  /** A change between a look and an act, if there is one; else two accesses without an order. */
  static Optional<AtomicityViolation> in(ExecutionTrace trace, Predicate<String> hides) {
    List<List<ThreadEvent>> shared = shared(trace, hides);
    Optional<AtomicityViolation> between =
        shared.stream()
            .flatMap(threadEvents -> between(threadEvents, trace.events()).stream())
            .reduce((_, last) -> last);
    return between.or(() ->
        likeliest(
            shared.stream()
                .flatMap(threadEvents -> first(threadEvents, trace.events()).stream())
                .toList()));
  }

  /**
   * The last one; but where that is two changes, rather what one of the two threads has looked at
   * before.
   */
  private static Optional<AtomicityViolation> likeliest(List<AtomicityViolation> orders) {
    return orders.stream()
        .filter(each -> orders.getLast().look().changes() && !each.look().changes())
        .filter(each -> each.isBetween(orders.getLast()))
        .reduce((_, last) -> last)
        .or(() -> orders.isEmpty() ? Optional.empty() : Optional.of(orders.getLast()));
  }

  private boolean isBetween(AtomicityViolation other) {
    Set<String> threads = Set.of(other.look().thread(), other.change().thread());
    return threads.contains(look.thread()) && threads.contains(change.thread());
  }

  /** The accesses to each thing, in their order, as far as they may be shown. */
  private static List<List<ThreadEvent>> shared(ExecutionTrace trace, Predicate<String> hides) {
    Map<Thing, List<ThreadEvent>> byThing = new LinkedHashMap<>();
    int end = Math.min(trace.end(), trace.events().size());
    for (ThreadEvent event : trace.events().subList(0, end)) {
      Object subject = event.subject();
      if (subject != null && event.isAccess() && !hides.test(event.site().file())) {
        byThing
            .computeIfAbsent(new Thing(subject, event.member()), _ -> new ArrayList<>())
            .add(event);
      }
    }
    return List.copyOf(byThing.values());
  }

  private static Optional<AtomicityViolation> between(
      List<ThreadEvent> threadEvents, List<ThreadEvent> story) {
    for (int last = threadEvents.size() - 1; last > 1; last--) {
      ThreadEvent act = threadEvents.get(last);
      for (int i = last - 1; i > 0 && !isBy(act, threadEvents.get(i)); i--) {
        ThreadEvent change = threadEvents.get(i);
        Optional<ThreadEvent> look = lookBefore(i, act, threadEvents);
        if (change.changes() && look.isPresent() && disturbs(look.get(), change, act, story)) {
          return Optional.of(new AtomicityViolation(look.get(), change, Optional.of(act)));
        }
      }
    }
    return Optional.empty();
  }

  /** Not if it only comes between two changes, nor if it has been waited for. */
  private static boolean disturbs(
      ThreadEvent look, ThreadEvent change, ThreadEvent act, List<ThreadEvent> story) {
    return !(look.changes() && act.changes()) && !waited(change, act, story);
  }

  private static boolean waited(ThreadEvent before, ThreadEvent act, List<ThreadEvent> story) {
    return story.subList(story.indexOf(before), story.indexOf(act)).stream()
        .anyMatch(event -> event.isJoin() && isBy(act, event));
  }

  private static Optional<ThreadEvent> lookBefore(
      int end, ThreadEvent act, List<ThreadEvent> threadEvents) {
    return threadEvents.subList(0, end).stream()
        .filter(e -> isBy(act, e))
        .reduce((_, last) -> last);
  }

  private static boolean isBy(ThreadEvent act, ThreadEvent other) {
    return other.thread().equals(act.thread());
  }

  private static Optional<AtomicityViolation> first(
      List<ThreadEvent> threadEvents, List<ThreadEvent> story) {
    for (int last = threadEvents.size() - 1; last > 0; last--) {
      ThreadEvent now = threadEvents.get(last);
      ThreadEvent before = threadEvents.get(last - 1);
      boolean byTwo = !now.thread().equals(before.thread());
      if (byTwo && (now.changes() || before.changes()) && !waited(before, now, story)) {
        return Optional.of(
            now.changes()
                ? new AtomicityViolation(before, now, Optional.empty())
                : new AtomicityViolation(now, before, Optional.empty()));
      }
    }
    return Optional.empty();
  }
}
