package javalings.explore.interleave;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javalings.explore.interleave.run.Event;
import javalings.explore.interleave.run.Trace;

/**
 * The place where one thread came in between, or first: two accesses to the same thing by two
 * threads, of which at least one changes it, as late in the story as there is one.
 *
 * @param look the access that another thread's {@code change} followed or went before
 * @param act what the thread of {@code look} did to the same thing after the change
 */
record Interference(Event look, Event change, Optional<Event> act) {

  /** Somebody comes in between a look and an act, if anybody does; else, who comes first. */
  static Optional<Interference> in(Trace trace, Predicate<String> hides) {
    List<List<Event>> shared = shared(trace, hides);
    Optional<Interference> between =
        shared.stream().flatMap(events -> between(events).stream()).reduce((_, last) -> last);
    return between.or(
        () -> shared.stream().flatMap(events -> first(events).stream()).reduce((_, last) -> last));
  }

  /** The accesses to each thing, in their order, as far as they may be shown. */
  private static List<List<Event>> shared(Trace trace, Predicate<String> hides) {
    IdentityHashMap<Object, List<Event>> bySubject = new IdentityHashMap<>();
    List<List<Event>> all = new ArrayList<>();
    int end = Math.min(trace.end(), trace.events().size());
    for (Event event : trace.events().subList(0, end)) {
      Object subject = event.subject();
      if (subject != null && event.isAccess() && !hides.test(event.site().file())) {
        bySubject.computeIfAbsent(subject, _ -> added(all)).add(event);
      }
    }
    return all;
  }

  private static List<Event> added(List<List<Event>> all) {
    all.add(new ArrayList<>());
    return all.getLast();
  }

  private static Optional<Interference> between(List<Event> events) {
    for (int last = events.size() - 1; last > 1; last--) {
      Event act = events.get(last);
      for (int i = last - 1; i > 0 && !isBy(act, events.get(i)); i--) {
        Event change = events.get(i);
        Optional<Event> look = lookBefore(i, act, events);
        if (change.changes() && look.isPresent()) {
          return Optional.of(new Interference(look.get(), change, Optional.of(act)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Event> lookBefore(int end, Event act, List<Event> events) {
    return events.subList(0, end).stream().filter(e -> isBy(act, e)).reduce((_, last) -> last);
  }

  private static boolean isBy(Event act, Event other) {
    return other.strand().equals(act.strand());
  }

  private static Optional<Interference> first(List<Event> events) {
    for (int last = events.size() - 1; last > 0; last--) {
      Event now = events.get(last);
      Event before = events.get(last - 1);
      boolean byTwo = !now.strand().equals(before.strand());
      if (byTwo && (now.changes() || before.changes())) {
        return Optional.of(
            now.changes()
                ? new Interference(before, now, Optional.empty())
                : new Interference(now, before, Optional.empty()));
      }
    }
    return Optional.empty();
  }
}
