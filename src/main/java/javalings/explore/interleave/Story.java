package javalings.explore.interleave;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javalings.explore.interleave.run.Event;
import javalings.explore.interleave.run.Trace;

/** Picks from a trace what a reader needs: the learner's lines, and what several threads touch. */
final class Story {

  private Story() {}

  static List<Step> of(Trace trace, boolean isStuck, Predicate<String> hides) {
    Map<Object, Set<String>> users = users(trace.events());
    List<Event> told =
        trace.events().subList(0, Math.min(trace.end(), trace.events().size())).stream()
            .filter(event -> event.site().line() > 0 && !hides.test(event.site().file()))
            .filter(event -> isStuck || !event.isJoin())
            .filter(event -> isShared(event, users))
            .toList();
    told.stream().map(Event::subject).filter(s -> s != null).forEach(trace.names()::name);
    return told.stream().map(event -> step(event, trace)).toList();
  }

  private static Step step(Event event, Trace trace) {
    return new Step(
        event.strand(), event.site().file(), event.site().line(), event.describe(trace.names()));
  }

  private static Map<Object, Set<String>> users(List<Event> events) {
    IdentityHashMap<Object, Set<String>> users = new IdentityHashMap<>();
    for (Event event : events) {
      Object subject = event.subject();
      if (subject != null) {
        users.computeIfAbsent(subject, _ -> new HashSet<>()).add(event.strand());
      }
    }
    return users;
  }

  private static boolean isShared(Event event, Map<Object, Set<String>> users) {
    return event.isAboutStrands() || users.getOrDefault(event.subject(), Set.of()).size() > 1;
  }
}
