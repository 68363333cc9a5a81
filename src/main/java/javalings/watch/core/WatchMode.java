package javalings.watch.core;

import java.time.Duration;
import java.util.List;
import javalings.course.Hints;
import javalings.view.diagnostics.Solution;
import javalings.view.screens.ExerciseHeading;
import javalings.view.screens.WatchView;
import javalings.view.screens.WatchView.Phase;

/** The exercise at hand: what its checks say, and the keys that lead to everything else. */
public record WatchMode(int scroll) implements ScrollableMode {

  @Override
  public WatchView scene(SessionState state) {
    var current = state.currentExercise();
    var hints = current.lesson().map(Lesson::hints);
    var view =
        new WatchView(
            heading(state),
            hints.map(it -> it.about().markdown()).orElse(""),
            phase(state),
            current.help().stream().map(HelpItem::text).toList(),
            hints.map(it -> it.ladder().size() - HelpItem.level(current.help())).orElse(0),
            hints.flatMap(Hints::rust).isPresent() && state.mayCompare(),
            notice(state),
            solution(current),
            state.solved(),
            state.setting().links(),
            scroll,
            List.of());
    return WatchKeys.offer(view, state.asksModel(), state.words());
  }

  private static ExerciseHeading heading(SessionState state) {
    var course = state.course();
    var exercise = state.exercise();
    return new ExerciseHeading(
        course.title(),
        ExerciseHeading.topicOf(exercise, course),
        exercise.name(),
        exercise.title(),
        course.exercises().indexOf(exercise) + 1,
        course.exercises().size(),
        state.progress().solvedOf(course),
        state.progress().changedSince(exercise));
  }

  /** A verdict stays up for a moment while the next one is made, or every save would flicker. */
  private static Phase phase(SessionState state) {
    var current = state.currentExercise();
    if (current.trouble().isPresent()) {
      return new Phase.Unusable(current.trouble().get());
    }
    if (current.lesson().isEmpty() && !state.setting().manual()) {
      return new Phase.Checking(Duration.ZERO);
    }
    if (current.waiting().isEmpty()) {
      return current.current().<Phase>map(Phase.Judged::new).orElseGet(Phase.Waiting::new);
    }
    var waiting = current.waiting().get();
    var ticks = waiting.ticks();
    return ticks == 0 && current.report().isPresent()
        ? new Phase.Judged(current.report().get())
        : new Phase.Checking(WatchEvent.Tick.time(ticks), waiting.printed(), waiting.failing());
  }

  /** Somebody who fails in the same way again and again is told that there is help. */
  private static String notice(SessionState state) {
    var isHelpful =
        state.notice().isEmpty()
            && state.currentExercise().isStuck()
            && state.nextHelp().isPresent();
    if (isHelpful) {
      return state.say("watch.stuck");
    }
    return state.notice().isEmpty() ? skip(state) : state.notice();
  }

  private static String skip(SessionState state) {
    var known = state.skippable().size();
    return switch (known) {
      case 0 -> "";
      case 1 -> state.say("watch.skip-one");
      default -> state.say("watch.skip", known);
    };
  }

  private static Solution solution(CurrentExercise current) {
    var solved = current.current().filter(report -> report.verdict().solved()).isPresent();
    return solved ? current.lesson().map(WatchMode::solution).orElse(Solution.NONE) : Solution.NONE;
  }

  private static Solution solution(Lesson lesson) {
    var why = lesson.hints().why().map(Hints.Passage::markdown).orElse("");
    return new Solution(why, lesson.solution());
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return WatchKeys.press(state, key);
  }

  @Override
  public boolean showsNotice() {
    return true;
  }

  @Override
  public WatchMode scrolledTo(int line) {
    return new WatchMode(line);
  }

  /** A new verdict is read from its top. */
  @Override
  public WatchMode judged() {
    return new WatchMode(0);
  }
}
