package javalings.watch.core;

import java.util.List;
import java.util.Optional;
import javalings.course.VerdictSummary;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.model.Source;
import javalings.model.Verdict;

/**
 * The exercise that is worked on.
 *
 * @param lesson what the course says about it; empty until it was read
 * @param latest the learner's files as last seen
 * @param report the newest verdict; shown only while it is about {@code latest}
 * @param waiting what is being checked; empty when nothing is
 * @param requestedHelp the help that was asked for
 * @param alike how many verdicts in a row, on different texts, failed in the same way since help
 *     was last asked for
 * @param trouble why the course has nothing to judge this exercise by; empty when it has
 */
record CurrentExercise(
    Exercise exercise,
    Optional<Lesson> lesson,
    Optional<Answer> latest,
    Optional<Report> report,
    Optional<Waiting> waiting,
    RequestedHelp requestedHelp,
    int alike,
    Optional<String> trouble) {

  /** A learner who fails so often in the same way may not know that there is help. */
  private static final int STUCK = 3;

  /**
   * Something that is being checked.
   *
   * @param hash of the files
   * @param ticks since the verdict on the screen is not about the files any more
   * @param printed the end of what they have printed so far
   * @param failure the first check that failed; empty as long as none has
   */
  record Waiting(String hash, int ticks, String printed, Optional<FirstFailure> failure) {

    Waiting(String hash, int ticks) {
      this(hash, ticks, "", Optional.empty());
    }

    Waiting ticked() {
      return new Waiting(hash, ticks + 1, printed, failure);
    }

    Waiting printing(String text) {
      return new Waiting(hash, ticks, text, failure);
    }

    Waiting failed(Report known) {
      return new Waiting(hash, ticks, printed, Optional.of(new FirstFailure(known, ticks)));
    }

    /**
     * A report of the first check that failed, from the next tick on: most verdicts follow at once,
     * and a screen that changes twice is hard to read.
     */
    Optional<Report> failing() {
      return failure.filter(it -> it.tick() < ticks).map(FirstFailure::known);
    }
  }

  /** A report of that check alone, and the tick at which it came. */
  private record FirstFailure(Report known, int tick) {}

  static CurrentExercise of(Exercise exercise) {
    return new CurrentExercise(
        exercise,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        RequestedHelp.NONE,
        0,
        Optional.empty());
  }

  CurrentExercise opened(Lesson read) {
    return new CurrentExercise(
        exercise,
        Optional.of(read),
        latest,
        report,
        waiting,
        requestedHelp,
        alike,
        Optional.empty());
  }

  CurrentExercise saw(Answer answer) {
    return new CurrentExercise(
        exercise, lesson, Optional.of(answer), report, waiting, requestedHelp, alike, trouble);
  }

  /** Goes on counting when something else was being checked: the learner waits since then. */
  CurrentExercise checking(Answer answer) {
    var ticks = waiting.map(Waiting::ticks).orElse(0);
    return saw(answer).waiting(Optional.of(new Waiting(answer.hash(), ticks)));
  }

  /** The same exercise as the course has it now: whatever was judged, was judged by the old one. */
  CurrentExercise readAnew(Exercise now) {
    return new CurrentExercise(
        now,
        lesson,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        requestedHelp,
        alike,
        trouble);
  }

  /** Nothing is judged until the course can be used again. */
  CurrentExercise unfit(String why) {
    return new CurrentExercise(
        exercise, lesson, latest, report, Optional.empty(), requestedHelp, alike, Optional.of(why));
  }

  CurrentExercise idle() {
    return waiting(Optional.empty());
  }

  CurrentExercise ticked() {
    return waiting(waiting.map(Waiting::ticked));
  }

  CurrentExercise printing(String hash, String text) {
    return waiting(waiting.map(it -> it.hash().equals(hash) ? it.printing(text) : it));
  }

  CurrentExercise failing(Report known) {
    return waiting(waiting.map(it -> it.hash().equals(known.sourceHash()) ? it.failed(known) : it));
  }

  private CurrentExercise waiting(Optional<Waiting> next) {
    return new CurrentExercise(
        exercise, lesson, latest, report, next, requestedHelp, alike, trouble);
  }

  CurrentExercise judged(Report next) {
    var fitting = lesson.map(it -> requestedHelp.judged(it, next)).orElse(requestedHelp);
    return new CurrentExercise(
        exercise,
        lesson,
        latest,
        Optional.of(next),
        Optional.empty(),
        fitting,
        alike(next),
        Optional.empty());
  }

  /** The help that is open. */
  List<HelpItem> help() {
    return requestedHelp.open();
  }

  private int alike(Report next) {
    if (next.verdict().solved() || next.verdict() instanceof Verdict.Missing) {
      return 0;
    }
    var before = report.filter(one -> !one.sourceHash().equals(next.sourceHash()));
    if (report.isPresent() && before.isEmpty()) {
      return alike;
    }
    return before.filter(one -> sameFailure(one.verdict(), next.verdict())).isPresent()
        ? alike + 1
        : 1;
  }

  /** The sentences may differ, as they name values and lines. */
  private static boolean sameFailure(Verdict one, Verdict other) {
    return VerdictSummary.of(one).equals(VerdictSummary.of(other));
  }

  /** Whether somebody goes round in circles. */
  boolean isStuck() {
    return alike >= STUCK;
  }

  /** The learner's files as last seen; none when they cannot be read. */
  List<Source> code() {
    return latest
        .map(answer ->
            switch (answer) {
              case Answer.Written written -> written.sources();
              case Answer.Unusable _ -> List.<Source>of();
            })
        .orElse(List.of());
  }

  /** Help that was asked for begins the count anew. */
  CurrentExercise giving(HelpItem item) {
    return with(requestedHelp.give(item, current()));
  }

  CurrentExercise withoutHelp() {
    return with(RequestedHelp.NONE);
  }

  private CurrentExercise with(RequestedHelp next) {
    return new CurrentExercise(exercise, lesson, latest, report, waiting, next, 0, trouble);
  }

  /** Whether these files are what was looked at last. */
  boolean knows(Answer answer) {
    return latest.filter(seen -> seen.hash().equals(answer.hash())).isPresent();
  }

  /** Whether a result for other files than these is on its way. */
  boolean waitsForOtherThan(String hash) {
    return waiting.filter(it -> !it.hash().equals(hash)).isPresent();
  }

  /** The verdict about the files as they are. */
  Optional<Report> current() {
    return report.filter(
        made -> latest.filter(seen -> seen.hash().equals(made.sourceHash())).isPresent());
  }
}
