package javalings.watch;

import java.time.Instant;
import javalings.judge.Examiner;
import javalings.model.ExerciseId;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.watch.TerminalPort.Announcement;

/**
 * From a save to a verdict. Two rules hold it together: the newest files are judged at once, and a
 * result about other files than those on disk is never shown.
 */
final class Checks {

  private Checks() {}

  static Step saved(State state, Snapshot snapshot) {
    if (!state.isAt(snapshot.id())) {
      return Step.to(elsewhere(state, snapshot), announced(snapshot));
    }
    if (state.desk().knows(snapshot)) {
      return Step.to(state);
    }
    var seen = state.with(state.desk().saw(snapshot)).saying("");
    return Step.to(seen, announced(snapshot))
        .then(it -> mayJudge(it) ? judge(it, snapshot) : Step.to(it));
  }

  static Step opened(State state, WatchEvent.Opened opened) {
    if (!state.isAt(opened.lesson().id())) {
      return Step.to(state);
    }
    var desk = state.desk().opened(opened.lesson()).saw(opened.snapshot());
    var open = state.with(desk);
    return Step.to(open, new Effect.Focus(opened.snapshot()))
        .then(it -> mayJudge(it) ? judge(it, opened.snapshot()) : Step.to(it));
  }

  static Step looked(State state, Snapshot snapshot) {
    if (CheckAll.isOn(state)) {
      return CheckAll.looked(state, snapshot);
    }
    return state.isAt(snapshot.id()) ? judge(state, snapshot) : Step.to(state);
  }

  static Step judged(State state, WatchEvent.Judged judged) {
    var id = judged.report().exercise().id();
    var hash = judged.report().sourceHash();
    if (state.isAt(id) && state.desk().waitsForOtherThan(hash)) {
      return Step.to(state);
    }
    if (judged.onDisk().hash().equals(hash)) {
      return accept(state, judged.report(), judged.at());
    }
    return isWanted(state, id) ? again(state, judged.onDisk()) : Step.to(state);
  }

  static Step failed(State state, String what) {
    var idle = state.with(state.desk().idle()).saying(what + "; r tries again");
    return Step.to(CheckAll.isOn(state) ? idle.with(new Mode.Watching(0)) : idle);
  }

  /** The files changed while they were judged, and their own event has not come yet. */
  private static Step again(State state, Snapshot onDisk) {
    if (!state.isAt(onDisk.id()) || CheckAll.isOn(state)) {
      return judge(state, onDisk);
    }
    return saved(state.with(state.desk().idle()), onDisk)
        .then(it -> needsJudging(it) ? judge(it, onDisk) : Step.to(it));
  }

  private static boolean needsJudging(State state) {
    return mayJudge(state) && state.desk().waiting().isEmpty() && state.desk().current().isEmpty();
  }

  static Step judge(State state, Snapshot snapshot) {
    return switch (snapshot) {
      case Snapshot.Written readable -> {
        var checking =
            state.isAt(readable.id()) ? state.with(state.desk().checking(readable)) : state;
        yield Step.to(
            checking,
            new Effect.Announce(new Announcement.Checking(readable)),
            new Effect.Judge(readable));
      }
      case Snapshot.Unusable unreadable -> accept(state, missing(state, unreadable), Instant.MIN);
    };
  }

  private static Step accept(State state, Report report, Instant at) {
    var id = report.exercise().id();
    var shown = state.isAt(id) ? fromTheTop(state.with(state.desk().judged(report))) : state;
    return record(shown, report, at)
        .then(it -> Step.to(it, new Effect.Announce(new Announcement.Judged(report))))
        .then(it -> CheckAll.isAt(it, id) ? CheckAll.goOn(it, report) : Step.to(it));
  }

  /** What was scrolled to was the verdict before. */
  private static State fromTheTop(State state) {
    return state.mode() instanceof Mode.Watching ? state.with(new Mode.Watching(0)) : state;
  }

  private static Step record(State state, Report report, Instant at) {
    var exercise = report.exercise();
    return switch (report.verdict()) {
      case Verdict.Missing _ -> Step.to(state);
      case Verdict.Solved _ when state.progress().solved(exercise) -> Step.to(state);
      case Verdict.Solved _ ->
          state
              .changed(new Change.Solved(exercise, at))
              .then(it -> Step.to(it, new Effect.WriteSolution(exercise.id())));
      case Verdict.DoesNotCompile _,
          Verdict.BreaksRules _,
          Verdict.ChecksFail _,
          Verdict.TimedOut _,
          Verdict.Crashed _,
          Verdict.OutOfMemory _ ->
          CheckAll.isAt(state, exercise.id())
              ? Step.to(state)
              : state.changed(new Change.Attempted(exercise));
    };
  }

  private static Report missing(State state, Snapshot.Unusable unreadable) {
    var exercise = state.course().find(unreadable.id()).orElseGet(state::exercise);
    return Examiner.missing(exercise, unreadable.hash(), unreadable.verdict());
  }

  private static boolean mayJudge(State state) {
    return !state.setting().manual() && !CheckAll.isOn(state);
  }

  private static boolean isWanted(State state, ExerciseId id) {
    return CheckAll.isOn(state) ? CheckAll.isAt(state, id) : state.isAt(id);
  }

  private static Effect announced(Snapshot snapshot) {
    return new Effect.Announce(new Announcement.Saved(snapshot));
  }

  /**
   * Whoever looks at the list sees where they are, and may just have put that file back there. A
   * file that was taken away is no work that went to the wrong place.
   */
  private static State elsewhere(State state, Snapshot snapshot) {
    if (state.mode() instanceof Mode.Listing || snapshot instanceof Snapshot.Unusable) {
      return state;
    }
    return state.saying(
        "You saved %s; here is %s. l lists them, and Enter there continues at another"
            .formatted(snapshot.id().name(), state.exercise().name()));
  }
}
