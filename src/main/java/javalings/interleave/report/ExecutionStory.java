package javalings.interleave.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
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
    if (ending instanceof ExecutionEnding.Stuck(var blocked)) {
      blocked.forEach(each -> notice(each.waits().target(), users));
    }
    List<ThreadEvent> events =
        trace.events().subList(0, Math.min(trace.end(), trace.events().size()));
    List<ThreadEvent> told =
        events.stream()
            .filter(event -> isSeen(event.site(), hides))
            .filter(event -> isStuck || !(event.isJoin() || event.isEnd()))
            .filter(event -> !(event.isEnd() && event.thread().equals("timer")))
            .filter(event -> isShared(event, users))
            .toList();
    told.stream().map(ThreadEvent::subject).filter(s -> s != null).forEach(trace.names()::name);
    told.forEach(event -> event.describe(trace.names())); // numbers what the steps only mention
    List<InterleaveStep> steps = told.stream().map(event -> step(event, trace)).toList();
    boolean isOfOne = told.stream().map(ThreadEvent::thread).distinct().count() == 1;
    return StoryFolding.fold(isOfOne && !isStuck ? withEnds(events, told, trace, hides) : steps);
  }

  private static boolean isSeen(CodeSite site, Predicate<String> hides) {
    return site.line() > 0 && !hides.test(site.file());
  }

  /**
   * Where only one thread does what others notice, the order is that of the others' ends. One that
   * has come by no line of the program is told where it was started.
   */
  private static List<InterleaveStep> withEnds(
      List<ThreadEvent> events,
      List<ThreadEvent> told,
      ExecutionTrace trace,
      Predicate<String> hides) {
    Set<ThreadEvent> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(told);
    String busy = told.getFirst().thread();
    Map<String, CodeSite> starts = new HashMap<>();
    List<InterleaveStep> steps = new ArrayList<>();
    for (ThreadEvent event : events) {
      if (event.subject() instanceof NamedThread started && !event.isJoin()) {
        starts.putIfAbsent(started.name(), event.site());
      }
      CodeSite place = event.site().line() > 0 ? event.site() : starts.get(event.thread());
      if (kept.contains(event)) {
        steps.add(step(event, trace));
      } else if (event.isEnd()
          && !event.thread().equals(busy)
          && place != null
          && isSeen(place, hides)) {
        steps.add(step(event, place, trace));
      }
    }
    return steps;
  }

  /** A thread that goes round for ever belongs to the story with all that it looks at. */
  private static void look(List<ThreadEvent> events, Map<Object, Set<String>> users) {
    for (ThreadEvent event : events.subList(Math.max(0, events.size() - ROUNDS), events.size())) {
      Object subject = event.subject();
      if (subject != null) {
        notice(subject, users);
      }
    }
  }

  private static void notice(Object subject, Map<Object, Set<String>> users) {
    Set<String> all = users.computeIfAbsent(subject, _ -> new HashSet<>());
    all.addAll(Set.of("everybody", "and somebody"));
  }

  private static InterleaveStep step(ThreadEvent event, ExecutionTrace trace) {
    return step(event, event.site(), trace);
  }

  private static InterleaveStep step(ThreadEvent event, CodeSite place, ExecutionTrace trace) {
    return new InterleaveStep(
        event.thread(), place.file(), place.line(), event.describe(trace.names()));
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
