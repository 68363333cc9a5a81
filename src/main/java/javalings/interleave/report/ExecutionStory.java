package javalings.interleave.report;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionTrace;

/** Picks from a trace what a reader needs: the learner's lines, and what several threads touch. */
final class ExecutionStory {

  private ExecutionStory() {}

  /** So many events at the end are what a livelock's threads do over and over. */
  private static final int ROUNDS = 20;

  static List<InterleaveStep> of(
      ExecutionTrace trace, ExecutionEnding ending, Predicate<String> hides) {
    boolean isStuck = ending instanceof ExecutionEnding.Stuck;
    Map<Object, Set<String>> users = users(trace.events());
    if (ending instanceof ExecutionEnding.Endless) {
      look(trace.events(), users);
    }
    List<ThreadEvent> told =
        trace.events().subList(0, Math.min(trace.end(), trace.events().size())).stream()
            .filter(event -> event.site().line() > 0 && !hides.test(event.site().file()))
            .filter(event -> isStuck || !(event.isJoin() || event.isEnd()))
            .filter(event -> !(event.isEnd() && event.thread().equals("timer")))
            .filter(event -> isShared(event, users))
            .toList();
    told.stream().map(ThreadEvent::subject).filter(s -> s != null).forEach(trace.names()::name);
    return StoryFolding.fold(told.stream().map(event -> step(event, trace)).toList());
  }

  /** A thread that goes round for ever belongs to the story with all that it looks at. */
  private static void look(List<ThreadEvent> events, Map<Object, Set<String>> users) {
    for (ThreadEvent event : events.subList(Math.max(0, events.size() - ROUNDS), events.size())) {
      Object subject = event.subject();
      if (subject != null) {
        users.computeIfAbsent(subject, _ -> new HashSet<>()).add("everybody");
      }
    }
  }

  private static InterleaveStep step(ThreadEvent event, ExecutionTrace trace) {
    return new InterleaveStep(
        event.thread(), event.site().file(), event.site().line(), event.describe(trace.names()));
  }

  private static Map<Object, Set<String>> users(List<ThreadEvent> threadEvents) {
    IdentityHashMap<Object, Set<String>> users = new IdentityHashMap<>();
    for (ThreadEvent event : threadEvents) {
      Object subject = event.subject();
      if (subject != null) {
        users.computeIfAbsent(subject, _ -> new HashSet<>()).add(event.thread());
      }
    }
    return users;
  }

  private static boolean isShared(ThreadEvent event, Map<Object, Set<String>> users) {
    return event.isAboutThreads() || users.getOrDefault(event.subject(), Set.of()).size() > 1;
  }
}
