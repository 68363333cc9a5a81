package javalings.watch;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javalings.course.Hints;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.model.Source;
import javalings.model.Topic;
import javalings.view.CheckAllView;
import javalings.view.FinalView;
import javalings.view.Heading;
import javalings.view.HelpView;
import javalings.view.ListView;
import javalings.view.PageView;
import javalings.view.ResetView;
import javalings.view.WatchView;
import javalings.view.WatchView.Phase;
import javalings.view.WelcomeView;

/** What there is to see in a state. */
final class Scenes {

  private Scenes() {}

  static Scene of(State state) {
    return switch (state.mode()) {
      case Mode.Watching(int scroll) -> new Scene.Watching(watching(state, scroll));
      case Mode.Listing list -> new Scene.Listing(list(state, list));
      case Mode.CheckingAll all -> new Scene.CheckingAll(checkingAll(state, all));
      case Mode.Help(int scroll) -> new Scene.Help(new HelpView(scroll));
      case Mode.Page page -> new Scene.Page(page(state, page));
      case Mode.AskingToReset asking -> new Scene.Reset(reset(state, asking));
      case Mode.Welcome(int scroll) -> new Scene.Welcome(welcome(state, scroll));
      case Mode.Final(int scroll) -> new Scene.Final(farewell(state, scroll));
    };
  }

  static PageView page(State state, Mode.Page page) {
    var code = page.compared() ? state.desk().code() : List.<Source>of();
    return new PageView(page.title(), page.markdown(), code, page.scroll());
  }

  private static WatchView watching(State state, int scroll) {
    var desk = state.desk();
    var hints = desk.lesson().map(Lesson::hints);
    return new WatchView(
        heading(state),
        hints.map(it -> it.about().markdown()).orElse(""),
        phase(state),
        desk.help().stream().map(Help::text).toList(),
        hints.map(it -> it.ladder().size() - Help.level(desk.help())).orElse(0),
        hints.flatMap(Hints::rust).isPresent(),
        notice(state),
        solution(desk),
        state.solved(),
        state.setting().links(),
        scroll);
  }

  /** Somebody who fails in the same way again and again is told that there is help. */
  private static String notice(State state) {
    var isHelpful = state.notice().isEmpty() && state.desk().isStuck() && Keys.hasHelp(state);
    return isHelpful ? STUCK : state.notice();
  }

  private static final String STUCK = "The same failure for the third time: h has a hint for it";

  private static Heading heading(State state) {
    var course = state.course();
    var exercise = state.exercise();
    return new Heading(
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
  private static Phase phase(State state) {
    var desk = state.desk();
    if (desk.lesson().isEmpty() && !state.setting().manual()) {
      return new Phase.Checking(Duration.ZERO);
    }
    if (desk.waiting().isEmpty()) {
      return desk.current().map(Scenes::judged).orElseGet(Phase.Waiting::new);
    }
    var ticks = desk.waiting().get().ticks();
    return ticks == 0 && desk.report().isPresent()
        ? judged(desk.report().get())
        : new Phase.Checking(time(ticks));
  }

  private static Phase judged(Report report) {
    return new Phase.Judged(report);
  }

  private static Duration time(int ticks) {
    return Duration.ofMillis((long) ticks * WatchEvent.Tick.TICK_MILLIS);
  }

  private static WatchView.Solution solution(Desk desk) {
    var solved = desk.current().filter(report -> report.verdict().solved()).isPresent();
    return solved
        ? desk.lesson().map(Scenes::solution).orElse(WatchView.Solution.NONE)
        : WatchView.Solution.NONE;
  }

  private static WatchView.Solution solution(Lesson lesson) {
    var why = lesson.hints().why().map(Hints.Passage::markdown).orElse("");
    return new WatchView.Solution(why, lesson.solution());
  }

  static ListView list(State state, Mode.Listing list) {
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

  private static ListView.Row row(State state, Exercise exercise) {
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

  private static CheckAllView checkingAll(State state, Mode.CheckingAll all) {
    var cells =
        state.course().exercises().stream().map(exercise -> cell(state, all, exercise)).toList();
    return new CheckAllView(state.course().title(), cells, time(all.ticks()));
  }

  private static CheckAllView.Cell cell(State state, Mode.CheckingAll all, Exercise exercise) {
    var topic = title(state.course().topicOf(exercise));
    return new CheckAllView.Cell(topic, exercise.name(), standing(all, exercise));
  }

  private static CheckAllView.State standing(Mode.CheckingAll all, Exercise exercise) {
    return switch (all.waiting().indexOf(exercise.id())) {
      case 0 -> CheckAllView.State.CHECKING;
      case -1 ->
          all.solved().contains(exercise.id())
              ? CheckAllView.State.SOLVED
              : CheckAllView.State.PENDING;
      default -> CheckAllView.State.WAITING;
    };
  }

  private static ResetView reset(State state, Mode.AskingToReset asking) {
    var files = state.desk().lesson().filter(it -> it.id().equals(asking.id())).map(Lesson::files);
    return new ResetView(files.orElseGet(() -> List.of("exercises/" + asking.id())));
  }

  private static WelcomeView welcome(State state, int scroll) {
    var course = state.course();
    return new WelcomeView(
        course.title(),
        course.welcome().orElse(""),
        course.stages(),
        state.setting().place(),
        scroll);
  }

  private static FinalView farewell(State state, int scroll) {
    var course = state.course();
    return new FinalView(
        course.title(), course.farewell().orElse(""), course.exercises().size(), scroll);
  }
}
