package javalings.grade;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javalings.course.CourseFolder;
import javalings.engine.EngineFailure;
import javalings.engine.Examiner;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Verdict;

/** Tries answers in one engine, which is replaced when it breaks. */
record AnswerTrials(CourseFolder course, LazyEngine engine) {

  /** Longer than an engine takes for one exercise, even on a machine that gives it little time. */
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private static final int MOST_STARTS = 3;

  Report report(Exercise exercise, Answer.Written answer) throws InterruptedException {
    return report(exercise, answer, _ -> {});
  }

  /**
   * Tries one answer.
   *
   * @param beside is done while the engine works
   */
  Report report(Exercise exercise, Answer.Written answer, Consumer<Examiner> beside)
      throws InterruptedException {
    for (var starts = 1; ; starts++) {
      try {
        return report(exercise, answer, new Examiner(course, engine.get()), beside);
      } catch (EngineFailure failure) {
        engine.replace();
        if (failure.isOfOneJob()) {
          return crashed(exercise, answer, firstLine(failure));
        }
        // An engine that does not start on a busy machine may start the next time.
        if (failure.isFinal() || starts == MOST_STARTS) {
          throw failure;
        }
      }
    }
  }

  private Report report(
      Exercise exercise, Answer.Written answer, Examiner examiner, Consumer<Examiner> beside)
      throws InterruptedException {
    var future = examiner.examine(exercise, answer);
    beside.accept(examiner);
    try {
      return future.get(exercise.timeout().plus(PATIENCE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | CancellationException _) {
      engine.replace();
      return crashed(exercise, answer, "the engine gave no answer, so nothing was judged");
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  /** The machine's trouble ends the grading: a student must not pay for it. */
  private static RuntimeException cause(ExecutionException e) {
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }

  private static String firstLine(EngineFailure failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("the engine failed");
  }

  private static Report crashed(Exercise exercise, Answer.Written answer, String what) {
    return new Report(
        exercise,
        answer.hash(),
        answer.sources(),
        new Verdict.Crashed(what, List.of()),
        List.of(),
        Printed.NOTHING,
        List.of(),
        Duration.ZERO);
  }
}
