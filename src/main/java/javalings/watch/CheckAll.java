package javalings.watch;

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

  static boolean isOn(State state) {
    return state.mode() instanceof Mode.CheckingAll;
  }

  /** Whether this exercise is the one whose turn it is. */
  static boolean isAt(State state, ExerciseId id) {
    return state.mode() instanceof Mode.CheckingAll all && all.waiting().getFirst().equals(id);
  }

  static Step start(State state, boolean toFinish) {
    var ids = state.course().exercises().stream().map(Exercise::id).toList();
    var mode = new Mode.CheckingAll(ids, Set.of(), Optional.empty(), 0, toFinish);
    return Step.to(state.with(state.desk().idle()).with(mode), new Effect.Look(ids.getFirst()));
  }

  /** The files of the one whose turn it is are judged, and those of the next one looked at. */
  static Step looked(State state, Snapshot snapshot) {
    var all = (Mode.CheckingAll) state.mode();
    if (isAt(state, snapshot.id())) {
      return begin(state, snapshot);
    }
    return all.next().filter(snapshot.id()::equals).isPresent()
        ? prepare(state.with(all.lookedAhead(snapshot)), snapshot)
        : Step.to(state);
  }

  private static Step prepare(State state, Snapshot snapshot) {
    return switch (snapshot) {
      case Snapshot.Written written -> Step.to(state, new Effect.Prepare(written));
      case Snapshot.Unusable _ -> Step.to(state);
    };
  }

  private static Step begin(State state, Snapshot snapshot) {
    var judged = Checks.judge(state, snapshot);
    return switch (snapshot) {
      case Snapshot.Written _ -> judged.then(CheckAll::lookAhead);
      case Snapshot.Unusable _ -> judged;
    };
  }

  private static Step lookAhead(State state) {
    return ((Mode.CheckingAll) state.mode())
        .next()
        .map(id -> Step.to(state, new Effect.Look(id)))
        .orElseGet(() -> Step.to(state));
  }

  static Step goOn(State state, Report report) {
    var all = (Mode.CheckingAll) state.mode();
    var next = after(all, report);
    var recorded =
        report.verdict().solved()
            ? Step.to(state)
            : state.changed(new Change.Pending(report.exercise()));
    return recorded.then(it ->
        next.waiting().isEmpty()
            ? finish(it, next)
            : turn(it.with(next), all.ahead(), next.waiting().getFirst()));
  }

  /** What was looked at early may have changed: a verdict is compared with the disk once more. */
  private static Step turn(State state, Optional<Snapshot> ahead, ExerciseId id) {
    return ahead
        .filter(snapshot -> snapshot.id().equals(id))
        .map(snapshot -> begin(state, snapshot))
        .orElseGet(() -> Step.to(state, new Effect.Look(id)));
  }

  private static Mode.CheckingAll after(Mode.CheckingAll all, Report report) {
    var rest = all.waiting().subList(1, all.waiting().size());
    var solved = report.verdict().solved() ? with(all.solved(), report) : all.solved();
    return new Mode.CheckingAll(rest, solved, Optional.empty(), all.ticks(), all.toFinish());
  }

  private static Set<ExerciseId> with(Set<ExerciseId> solved, Report report) {
    return Stream.concat(solved.stream(), Stream.of(report.exercise().id()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Step finish(State state, Mode.CheckingAll all) {
    var pending = pending(state, all);
    if (pending.isEmpty()) {
      return back(
          state.with(all.toFinish() ? new Mode.Final(0) : new Mode.Watching(0)).saying(ALL_SOLVED));
    }
    var notice = notice(pending, state.course().exercises().size());
    return all.solved().contains(state.exercise().id())
        ? state.moveTo(pending.getFirst()).then(it -> Step.to(it.saying(notice)))
        : back(state.with(new Mode.Watching(0)).saying(notice));
  }

  private static List<Exercise> pending(State state, Mode.CheckingAll all) {
    return state.course().exercises().stream()
        .filter(exercise -> !all.solved().contains(exercise.id()))
        .toList();
  }

  /** Stops early; what was found out so far is kept. */
  static Step stop(State state) {
    return back(state.with(new Mode.Watching(0)).saying("Stopped checking; c starts again"));
  }

  /** The current exercise may have been saved meanwhile. */
  private static Step back(State state) {
    return state.desk().current().isPresent() || state.setting().manual()
        ? Step.to(state)
        : Step.to(state, new Effect.Look(state.exercise().id()));
  }

  private static String notice(List<Exercise> pending, int count) {
    return "%d of %d are not solved; the first is %s"
        .formatted(pending.size(), count, pending.getFirst().name());
  }

  private static final String ALL_SOLVED = "Every exercise is solved";
}
