package javalings.watch.core;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javalings.course.Hints;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.model.Source;
import javalings.model.Topic;
import javalings.view.screens.CheckAllView;
import javalings.view.screens.ExerciseHeading;
import javalings.view.screens.FinalView;
import javalings.view.screens.HelpView;
import javalings.view.screens.ListView;
import javalings.view.screens.PageView;
import javalings.view.screens.ResetView;
import javalings.view.screens.WatchView;
import javalings.view.screens.WatchView.Phase;
import javalings.view.screens.WelcomeView;

/** What there is to see in a state. */
public final class Scenes {

  private Scenes() {}

  public static Scene of(SessionState state) {
    return switch (state.mode()) {
      case ScreenMode.Watching(int scroll) -> new Scene.Watching(watching(state, scroll));
      case ScreenMode.Listing list -> new Scene.Listing(list(state, list));
      case ScreenMode.CheckingAll all -> new Scene.CheckingAll(checkingAll(state, all));
      case ScreenMode.Help(int scroll) -> new Scene.Help(new HelpView(scroll));
      case ScreenMode.Page page -> new Scene.Page(page(state, page));
      case ScreenMode.AskingToReset asking -> new Scene.Reset(reset(state, asking));
      case ScreenMode.Welcome(int scroll) -> new Scene.Welcome(welcome(state, scroll));
      case ScreenMode.Final(int scroll) -> new Scene.Final(farewell(state, scroll));
    };
  }

  static PageView page(SessionState state, ScreenMode.Page page) {
    var code = page.compared() ? state.currentExercise().code() : List.<Source>of();
    return new PageView(page.title(), page.markdown(), code, page.scroll());
  }

  private static WatchView watching(SessionState state, int scroll) {
    var currentExercise = state.currentExercise();
    var hints = currentExercise.lesson().map(Lesson::hints);
    return new WatchView(
        heading(state),
        hints.map(it -> it.about().markdown()).orElse(""),
        phase(state),
        currentExercise.help().stream().map(HelpItem::text).toList(),
        hints.map(it -> it.ladder().size() - HelpItem.level(currentExercise.help())).orElse(0),
        hints.flatMap(Hints::rust).isPresent(),
        notice(state),
        solution(currentExercise),
        state.solved(),
        state.setting().links(),
        scroll);
  }

  /** Somebody who fails in the same way again and again is told that there is help. */
  private static String notice(SessionState state) {
    var isHelpful =
        state.notice().isEmpty() && state.currentExercise().isStuck() && WatchKeys.hasHelp(state);
    return isHelpful ? STUCK : state.notice();
  }

  private static final String STUCK = "The same failure for the third time: h has a hint for it";

  private static ExerciseHeading heading(SessionState state) {
    var course = state.course();
    var exercise = state.exercise();
    return new ExerciseHeading(
        course.title(),
        title(course.topicOf(exercise)),
        exercise.name(),
        exercise.title(),
        course.exercises().indexOf(exercise) + 1,
        course.exercises().size(),
        state.progress().solvedOf(course));
  }

  /** {@code 05 Borrows}, of the folder {@code 05_borrows}. */
  private static String title(Topic topic) {
    var number = topic.id().replaceFirst("\\D.*", "");
    return (number + " " + topic.title()).strip();
  }

  /** A verdict stays up for a moment while the next one is made, or every save would flicker. */
  private static Phase phase(SessionState state) {
    var currentExercise = state.currentExercise();
    if (currentExercise.lesson().isEmpty() && !state.setting().manual()) {
      return new Phase.Checking(Duration.ZERO);
    }
    if (currentExercise.waiting().isEmpty()) {
      return currentExercise.current().map(Scenes::judged).orElseGet(Phase.Waiting::new);
    }
    var ticks = currentExercise.waiting().get().ticks();
    return ticks == 0 && currentExercise.report().isPresent()
        ? judged(currentExercise.report().get())
        : new Phase.Checking(time(ticks));
  }

  private static Phase judged(Report report) {
    return new Phase.Judged(report);
  }

  private static Duration time(int ticks) {
    return Duration.ofMillis((long) ticks * WatchEvent.Tick.TICK_MILLIS);
  }

  private static WatchView.Solution solution(CurrentExercise currentExercise) {
    var solved = currentExercise.current().filter(report -> report.verdict().solved()).isPresent();
    return solved
        ? currentExercise.lesson().map(Scenes::solution).orElse(WatchView.Solution.NONE)
        : WatchView.Solution.NONE;
  }

  private static WatchView.Solution solution(Lesson lesson) {
    var why = lesson.hints().why().map(Hints.Passage::markdown).orElse("");
    return new WatchView.Solution(why, lesson.solution());
  }

  static ListView list(SessionState state, ScreenMode.Listing list) {
    var exercises = state.course().exercises();
    return new ListView(
        state.course().title(),
        exercises.stream().map(exercise -> row(state, exercise)).toList(),
        exercises.indexOf(state.exercise()),
        list.selected(),
        list.filter(),
        list.search(),
        list.searching(),
        state.notice());
  }

  private static ListView.Row row(SessionState state, Exercise exercise) {
    var done = state.progress().of(exercise);
    return new ListView.Row(
        ListView.stage(state.course(), exercise),
        title(state.course().topicOf(exercise)),
        exercise.name(),
        exercise.title(),
        done.solvedAt().isPresent(),
        done.attempts(),
        done.hints(),
        done.solvedAt().map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault())));
  }

  private static CheckAllView checkingAll(SessionState state, ScreenMode.CheckingAll all) {
    var cells =
        state.course().exercises().stream().map(exercise -> cell(state, all, exercise)).toList();
    return new CheckAllView(state.course().title(), cells, time(all.ticks()));
  }

  private static CheckAllView.Cell cell(
      SessionState state, ScreenMode.CheckingAll all, Exercise exercise) {
    var topic = title(state.course().topicOf(exercise));
    return new CheckAllView.Cell(topic, exercise.name(), standing(all, exercise));
  }

  private static CheckAllView.State standing(ScreenMode.CheckingAll all, Exercise exercise) {
    return switch (all.waiting().indexOf(exercise.id())) {
      case 0 -> CheckAllView.State.CHECKING;
      case -1 ->
          all.solved().contains(exercise.id())
              ? CheckAllView.State.SOLVED
              : CheckAllView.State.PENDING;
      default -> CheckAllView.State.WAITING;
    };
  }

  private static ResetView reset(SessionState state, ScreenMode.AskingToReset asking) {
    var files =
        state
            .currentExercise()
            .lesson()
            .filter(it -> it.id().equals(asking.id()))
            .map(Lesson::files);
    return new ResetView(files.orElseGet(() -> List.of("exercises/" + asking.id())));
  }

  private static WelcomeView welcome(SessionState state, int scroll) {
    var course = state.course();
    return new WelcomeView(
        course.title(),
        course.welcome().orElse(""),
        course.stages(),
        state.setting().place(),
        scroll);
  }

  private static FinalView farewell(SessionState state, int scroll) {
    var course = state.course();
    return new FinalView(
        course.title(), course.farewell().orElse(""), course.exercises().size(), scroll);
  }
}
