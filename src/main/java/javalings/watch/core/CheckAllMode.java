package javalings.watch.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Report;
import javalings.view.screens.CheckAllView;
import javalings.view.screens.ExerciseHeading;

/**
 * Checking every exercise, one after the other, by the same engine.
 *
 * @param waiting those still to do; the first is being checked
 * @param solved those found solved so far
 * @param ahead the one after the first, when it has been looked at
 * @param ticks how long it takes already
 * @param toFinish whether this is the last proof before the farewell
 */
record CheckAllMode(
    List<ExerciseId> waiting,
    Set<ExerciseId> solved,
    Optional<Answer> ahead,
    int ticks,
    boolean toFinish)
    implements ScreenMode {

  public CheckAllMode {
    waiting = List.copyOf(waiting);
    solved = Set.copyOf(solved);
  }

  static Transition start(SessionState state, boolean toFinish) {
    var ids = state.course().exercises().stream().map(Exercise::id).toList();
    var mode = new CheckAllMode(ids, Set.of(), Optional.empty(), 0, toFinish);
    return Transition.to(
        state.with(state.currentExercise().idle()).with(mode),
        new SessionEffect.Look(ids.getFirst()));
  }

  static boolean isOn(SessionState state) {
    return state.mode() instanceof CheckAllMode;
  }

  /** Whether this exercise is the one whose turn it is. */
  static boolean isAt(SessionState state, ExerciseId id) {
    return state.mode() instanceof CheckAllMode all && all.waiting().getFirst().equals(id);
  }

  @Override
  public CheckAllView scene(SessionState state) {
    var course = state.course();
    var cells =
        course.exercises().stream()
            .map(exercise ->
                new CheckAllView.Cell(
                    ExerciseHeading.topicOf(exercise, course), exercise.name(), standing(exercise)))
            .toList();
    return new CheckAllView(course.title(), cells, WatchEvent.Tick.time(ticks));
  }

  private CheckAllView.State standing(Exercise exercise) {
    return switch (waiting.indexOf(exercise.id())) {
      case 0 -> CheckAllView.State.CHECKING;
      case -1 ->
          solved.contains(exercise.id()) ? CheckAllView.State.SOLVED : CheckAllView.State.PENDING;
      default -> CheckAllView.State.WAITING;
    };
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return switch (key.letter()) {
      case 'q' -> state.quit();
      case 'c' -> stop(state);
      default -> key == Key.Named.ESCAPE ? stop(state) : Transition.to(state);
    };
  }

  /** Stops early; what was found out so far is kept. */
  private static Transition stop(SessionState state) {
    return back(state.home().saying(state.say("all.stopped")));
  }

  @Override
  public boolean isTimed() {
    return true;
  }

  @Override
  public Transition tick(SessionState state) {
    return Transition.to(state.with(new CheckAllMode(waiting, solved, ahead, ticks + 1, toFinish)));
  }

  /** The files of the one whose turn it is are judged, and those of the next one looked at. */
  static Transition looked(SessionState state, Answer answer) {
    return state.mode() instanceof CheckAllMode all
        ? all.looked(answer, state)
        : Transition.to(state);
  }

  private Transition looked(Answer answer, SessionState state) {
    if (isAt(state, answer.id())) {
      return begin(state, answer);
    }
    return next().filter(answer.id()::equals).isPresent()
        ? prepare(
            state.with(new CheckAllMode(waiting, solved, Optional.of(answer), ticks, toFinish)),
            answer)
        : Transition.to(state);
  }

  /** The one whose turn comes after the one that is being checked. */
  private Optional<ExerciseId> next() {
    return waiting.stream().skip(1).findFirst();
  }

  private static Transition prepare(SessionState state, Answer answer) {
    return switch (answer) {
      case Answer.Written written -> Transition.to(state, new SessionEffect.Prepare(written));
      case Answer.Unusable _ -> Transition.to(state);
    };
  }

  private Transition begin(SessionState state, Answer answer) {
    var judged = Judging.judge(state, answer);
    return switch (answer) {
      case Answer.Written _ -> judged.then(this::lookAhead);
      case Answer.Unusable _ -> judged;
    };
  }

  private Transition lookAhead(SessionState state) {
    return next()
        .map(id -> Transition.to(state, new SessionEffect.Look(id)))
        .orElseGet(() -> Transition.to(state));
  }

  /** Goes on behind the exercise whose turn it was. */
  static Transition goOn(SessionState state, Report report) {
    return state.mode() instanceof CheckAllMode all
        ? all.goOn(report, state)
        : Transition.to(state);
  }

  private Transition goOn(Report report, SessionState state) {
    var rest = after(report);
    return rest.waiting().isEmpty()
        ? rest.finish(state)
        : rest.turn(state.with(rest), ahead, rest.waiting().getFirst());
  }

  private CheckAllMode after(Report report) {
    var found = report.verdict().solved() ? with(report.exercise()) : solved;
    return new CheckAllMode(
        waiting.subList(1, waiting.size()), found, Optional.empty(), ticks, toFinish);
  }

  private Set<ExerciseId> with(Exercise exercise) {
    return Stream.concat(solved.stream(), Stream.of(exercise.id()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * An answer that was read early may have changed: a verdict is compared with the disk once more.
   */
  private Transition turn(SessionState state, Optional<Answer> early, ExerciseId id) {
    return early
        .filter(answer -> answer.id().equals(id))
        .map(answer -> begin(state, answer))
        .orElseGet(() -> Transition.to(state, new SessionEffect.Look(id)));
  }

  private Transition finish(SessionState state) {
    var pending =
        state.course().exercises().stream().filter(it -> !solved.contains(it.id())).toList();
    if (pending.isEmpty()) {
      return back(
          (toFinish ? state.with(new FinalMode(0)) : state.home()).saying(state.say("all.every")));
    }
    var count = state.course().exercises().size();
    var notice = state.say("all.failing", pending.size(), count, pending.getFirst().name());
    return solved.contains(state.exercise().id())
        ? state.moveTo(pending.getFirst()).then(it -> Transition.to(it.saying(notice)))
        : back(state.home().saying(notice));
  }

  /** The current exercise may have been saved meanwhile. */
  private static Transition back(SessionState state) {
    return state.currentExercise().current().isPresent() || state.setting().manual()
        ? Transition.to(state)
        : Transition.to(state, new SessionEffect.Look(state.exercise().id()));
  }
}
