package javalings.watch.core;

import java.time.Instant;
import javalings.model.Answer;
import javalings.model.ExerciseId;
import javalings.model.Report;
import javalings.watch.core.TerminalPort.Announcement;
import javalings.workspace.ProgressRule;

/**
 * From a save to a verdict. Two rules hold it together: the newest files are judged at once, and a
 * result about other files than those on disk is never shown.
 */
final class Judging {

  private Judging() {}

  static Transition saved(SessionState state, Answer answer) {
    if (!state.isAt(answer.id())) {
      return Transition.to(elsewhere(state, answer), announced(answer));
    }
    if (state.currentExercise().knows(answer)) {
      return Transition.to(state);
    }
    var seen = state.with(state.currentExercise().saw(answer)).saying("");
    return Transition.to(seen, announced(answer))
        .then(it -> mayJudge(it) ? judge(it, answer) : Transition.to(it));
  }

  static Transition opened(SessionState state, WatchEvent.Opened opened) {
    if (!state.isAt(opened.lesson().id())) {
      return Transition.to(state);
    }
    var currentExercise = state.currentExercise().opened(opened.lesson()).saw(opened.answer());
    var open = state.with(currentExercise);
    return Transition.to(open, new SessionEffect.Focus(opened.answer()))
        .then(it -> mayJudge(it) ? judge(it, opened.answer()) : Transition.to(it));
  }

  static Transition looked(SessionState state, Answer answer) {
    if (CheckAllMode.isOn(state)) {
      return CheckAllMode.looked(state, answer);
    }
    return state.isAt(answer.id()) ? judge(state, answer) : Transition.to(state);
  }

  static Transition judged(SessionState state, WatchEvent.Judged judged) {
    var id = judged.report().exercise().id();
    var hash = judged.report().sourceHash();
    if (state.isAt(id) && state.currentExercise().waitsForOtherThan(hash)) {
      return Transition.to(state);
    }
    if (judged.onDisk().hash().equals(hash)) {
      return accept(state, judged.report(), judged.at());
    }
    return isWanted(state, id) ? again(state, judged.onDisk()) : Transition.to(state);
  }

  /** Output of files that nobody waits for any more is not shown. */
  static Transition printing(SessionState state, WatchEvent.Printing printing) {
    var current = state.currentExercise();
    return state.isAt(printing.id())
        ? Transition.to(state.with(current.printing(printing.hash(), printing.text())))
        : Transition.to(state);
  }

  /** A failure is the verdict already, whatever the other checks will say. */
  static Transition failing(SessionState state, Report known) {
    return state.isAt(known.exercise().id())
        ? Transition.to(state.with(state.currentExercise().failing(known)))
        : Transition.to(state);
  }

  static Transition failed(SessionState state, String what) {
    var idle =
        state.with(state.currentExercise().idle()).saying(state.say("watch.tries-again", what));
    return Transition.to(
        CheckAllMode.isOn(state) ? idle.home() : idle,
        new SessionEffect.Announce(new Announcement.Trouble(state.exercise().name(), what)));
  }

  /** The files changed while they were judged, and their own event has not come yet. */
  private static Transition again(SessionState state, Answer onDisk) {
    if (!state.isAt(onDisk.id()) || CheckAllMode.isOn(state)) {
      return judge(state, onDisk);
    }
    return saved(state.with(state.currentExercise().idle()), onDisk)
        .then(it -> needsJudging(it) ? judge(it, onDisk) : Transition.to(it));
  }

  private static boolean needsJudging(SessionState state) {
    return mayJudge(state)
        && state.currentExercise().waiting().isEmpty()
        && state.currentExercise().current().isEmpty();
  }

  static Transition judge(SessionState state, Answer answer) {
    return switch (answer) {
      case Answer.Written readable -> {
        var checking =
            state.isAt(readable.id())
                ? state.with(state.currentExercise().checking(readable))
                : state;
        yield Transition.to(
            checking,
            new SessionEffect.Announce(new Announcement.Checking(readable)),
            new SessionEffect.Judge(readable));
      }
      case Answer.Unusable unreadable -> accept(state, missing(state, unreadable), Instant.MIN);
    };
  }

  private static Transition accept(SessionState state, Report report, Instant at) {
    var id = report.exercise().id();
    var shown =
        state.isAt(id)
            ? state.with(state.currentExercise().judged(report)).with(state.mode().judged())
            : state;
    return record(shown, report, at)
        .then(it -> Transition.to(it, new SessionEffect.Announce(new Announcement.Judged(report))))
        .then(it -> CheckAllMode.isAt(it, id) ? CheckAllMode.goOn(it, report) : Transition.to(it));
  }

  private static Transition record(SessionState state, Report report, Instant at) {
    var exercise = report.exercise();
    var rule = CheckAllMode.isAt(state, exercise.id()) ? ProgressRule.CHECK_ALL : ProgressRule.SAVE;
    return state
        .changed(new ProgressChange.Judged(exercise, report.verdict(), at, rule))
        .then(it ->
            it.progress().solved(exercise) && !state.progress().solved(exercise)
                ? Transition.to(it, new SessionEffect.WriteSolution(exercise.id()))
                    .then(AdvanceMode::begin)
                : Transition.to(it));
  }

  private static Report missing(SessionState state, Answer.Unusable unreadable) {
    var exercise = state.course().find(unreadable.id()).orElseGet(state::exercise);
    return Report.missing(exercise, unreadable);
  }

  private static boolean mayJudge(SessionState state) {
    return !state.setting().manual() && !CheckAllMode.isOn(state);
  }

  private static boolean isWanted(SessionState state, ExerciseId id) {
    return CheckAllMode.isOn(state) ? CheckAllMode.isAt(state, id) : state.isAt(id);
  }

  private static SessionEffect announced(Answer answer) {
    return new SessionEffect.Announce(new Announcement.Saved(answer));
  }

  /**
   * The list shows where the learner is, and they may just have put that file back there. A file
   * that was taken away is no work that went to the wrong place.
   */
  private static SessionState elsewhere(SessionState state, Answer answer) {
    if (state.mode() instanceof ListMode || answer instanceof Answer.Unusable) {
      return state;
    }
    return state.saying(
        state.say("watch.saved-elsewhere", answer.id().name(), state.exercise().name()));
  }
}
