package javalings.watch.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Report;

/** Checking every exercise, one after the other, by the same engine. */
final class CheckAll {

  private CheckAll() {}

  static boolean isOn(SessionState state) {
    return state.mode() instanceof ScreenMode.CheckingAll;
  }

  /** Whether this exercise is the one whose turn it is. */
  static boolean isAt(SessionState state, ExerciseId id) {
    return state.mode() instanceof ScreenMode.CheckingAll all
        && all.waiting().getFirst().equals(id);
  }

  static Transition start(SessionState state, boolean toFinish) {
    var ids = state.course().exercises().stream().map(Exercise::id).toList();
    var mode = new ScreenMode.CheckingAll(ids, Set.of(), Optional.empty(), 0, toFinish);
    return Transition.to(
        state.with(state.currentExercise().idle()).with(mode),
        new SessionEffect.Look(ids.getFirst()));
  }

  /** The files of the one whose turn it is are judged, and those of the next one looked at. */
  static Transition looked(SessionState state, Snapshot snapshot) {
    var all = (ScreenMode.CheckingAll) state.mode();
    if (isAt(state, snapshot.id())) {
      return begin(state, snapshot);
    }
    return all.next().filter(snapshot.id()::equals).isPresent()
        ? prepare(state.with(all.lookedAhead(snapshot)), snapshot)
        : Transition.to(state);
  }

  private static Transition prepare(SessionState state, Snapshot snapshot) {
    return switch (snapshot) {
      case Snapshot.Written written -> Transition.to(state, new SessionEffect.Prepare(written));
      case Snapshot.Unusable _ -> Transition.to(state);
    };
  }

  private static Transition begin(SessionState state, Snapshot snapshot) {
    var judged = Judging.judge(state, snapshot);
    return switch (snapshot) {
      case Snapshot.Written _ -> judged.then(CheckAll::lookAhead);
      case Snapshot.Unusable _ -> judged;
    };
  }

  private static Transition lookAhead(SessionState state) {
    return ((ScreenMode.CheckingAll) state.mode())
        .next()
        .map(id -> Transition.to(state, new SessionEffect.Look(id)))
        .orElseGet(() -> Transition.to(state));
  }

  static Transition goOn(SessionState state, Report report) {
    var all = (ScreenMode.CheckingAll) state.mode();
    var next = after(all, report);
    var recorded =
        report.verdict().solved()
            ? Transition.to(state)
            : state.changed(new ProgressChange.Pending(report.exercise()));
    return recorded.then(it ->
        next.waiting().isEmpty()
            ? finish(it, next)
            : turn(it.with(next), all.ahead(), next.waiting().getFirst()));
  }

  /** What was looked at early may have changed: a verdict is compared with the disk once more. */
  private static Transition turn(SessionState state, Optional<Snapshot> ahead, ExerciseId id) {
    return ahead
        .filter(snapshot -> snapshot.id().equals(id))
        .map(snapshot -> begin(state, snapshot))
        .orElseGet(() -> Transition.to(state, new SessionEffect.Look(id)));
  }

  private static ScreenMode.CheckingAll after(ScreenMode.CheckingAll all, Report report) {
    var rest = all.waiting().subList(1, all.waiting().size());
    var solved = report.verdict().solved() ? with(all.solved(), report) : all.solved();
    return new ScreenMode.CheckingAll(rest, solved, Optional.empty(), all.ticks(), all.toFinish());
  }

  private static Set<ExerciseId> with(Set<ExerciseId> solved, Report report) {
    return Stream.concat(solved.stream(), Stream.of(report.exercise().id()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Transition finish(SessionState state, ScreenMode.CheckingAll all) {
    var pending = pending(state, all);
    if (pending.isEmpty()) {
      return back(
          state
              .with(all.toFinish() ? new ScreenMode.Final(0) : new ScreenMode.Watching(0))
              .saying(ALL_SOLVED));
    }
    var notice = notice(pending, state.course().exercises().size());
    return all.solved().contains(state.exercise().id())
        ? state.moveTo(pending.getFirst()).then(it -> Transition.to(it.saying(notice)))
        : back(state.with(new ScreenMode.Watching(0)).saying(notice));
  }

  private static List<Exercise> pending(SessionState state, ScreenMode.CheckingAll all) {
    return state.course().exercises().stream()
        .filter(exercise -> !all.solved().contains(exercise.id()))
        .toList();
  }

  /** Stops early; what was found out so far is kept. */
  static Transition stop(SessionState state) {
    return back(state.with(new ScreenMode.Watching(0)).saying("Stopped checking; c starts again"));
  }

  /** The current exercise may have been saved meanwhile. */
  private static Transition back(SessionState state) {
    return state.currentExercise().current().isPresent() || state.setting().manual()
        ? Transition.to(state)
        : Transition.to(state, new SessionEffect.Look(state.exercise().id()));
  }

  private static String notice(List<Exercise> pending, int count) {
    return "%d of %d are not solved; the first is %s"
        .formatted(pending.size(), count, pending.getFirst().name());
  }

  private static final String ALL_SOLVED = "Every exercise is solved";
}
