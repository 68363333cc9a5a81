package javalings.grade;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.engine.EngineFailure;
import javalings.engine.Examiner;
import javalings.grade.intake.TakenAnswers;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.report.ExerciseResult;
import javalings.report.GradingDigest;
import javalings.report.ResultOfReport;
import javalings.report.StudentResult;

/** Judges all that one student has handed in. */
final class StudentGrading {

  /** Longer than any engine can take for one exercise beyond its own time limit. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final int MOST_STARTS = 3;

  /** How much of what was printed is kept, in characters. */
  private static final int MOST_OUTPUT = 2_000;

  private final GradedCourse course;
  private final VerdictReuse reuse;
  private final RecognisedMistakes mistakes;
  private final AnswerForms forms;
  private final TakenAnswers answers;
  private final LazyEngine engine;

  StudentGrading(
      GradedCourse course,
      VerdictReuse reuse,
      RecognisedMistakes mistakes,
      AnswerForms forms,
      TakenAnswers answers,
      LazyEngine engine) {
    this.course = course;
    this.reuse = reuse;
    this.mistakes = mistakes;
    this.forms = forms;
    this.answers = answers;
    this.engine = engine;
  }

  StudentResult grade(String student, GradingDigest digest) throws InterruptedException {
    var results = new HashMap<ExerciseId, ExerciseResult>();
    var order = course.inOrderOfGrants();
    for (var i = 0; i < order.size(); i++) {
      var exercise = order.get(i);
      var next = i + 1 < order.size() ? Optional.of(order.get(i + 1)) : Optional.<Exercise>empty();
      results.put(exercise.id(), judged(exercise, next));
    }
    var all = course.exercises().stream().map(it -> result(results, it)).toList();
    return StudentResult.of(student, Optional.empty(), true, digest, all);
  }

  private ExerciseResult result(Map<ExerciseId, ExerciseResult> results, Exercise exercise) {
    var result = results.get(exercise.id());
    return result != null
        ? result
        : exercise
            .grading()
            .visibility()
            .closedAt(course.now())
            .map(time -> ResultOfReport.closed(exercise, time))
            .orElseThrow();
  }

  private ExerciseResult judged(Exercise exercise, Optional<Exercise> next)
      throws InterruptedException {
    return switch (answers.of(exercise)) {
      case Answer.Unusable unusable ->
          ResultOfReport.of(Report.missing(exercise, unusable)).printing(0);
      case Answer.Written written -> {
        var known = reuse.of(exercise, written);
        yield known.isPresent() ? known.get() : tried(exercise, written, next);
      }
    };
  }

  private ExerciseResult tried(Exercise exercise, Answer.Written answer, Optional<Exercise> next)
      throws InterruptedException {
    var report = report(exercise, answer, next);
    var result =
        ResultOfReport.of(report)
            .steady()
            .printing(MOST_OUTPUT)
            .knownAs(mistakes.of(exercise, report), forms.of(exercise, answer.sources()));
    if (!byChance(report.verdict())) {
      reuse.put(exercise, answer, result);
    }
    return result;
  }

  /** A machine that was short of memory, say, is not the next student's fault. */
  private static boolean byChance(Verdict verdict) {
    return verdict instanceof Verdict.Crashed || verdict instanceof Verdict.OutOfMemory;
  }

  /** An engine that does not start on a busy machine may start the next time. */
  private Report report(Exercise exercise, Answer.Written answer, Optional<Exercise> next)
      throws InterruptedException {
    for (var starts = 1; ; starts++) {
      try {
        return report(exercise, answer, new Examiner(course.folder(), engine.get()), next);
      } catch (EngineFailure failure) {
        engine.replace();
        if (failure.isOfOneJob()) {
          return crashed(exercise, answer, firstLine(failure));
        }
        if (failure.isFinal() || starts == MOST_STARTS) {
          throw failure;
        }
      }
    }
  }

  private Report report(
      Exercise exercise, Answer.Written answer, Examiner examiner, Optional<Exercise> next)
      throws InterruptedException {
    var future = examiner.examine(exercise, answer);
    next.ifPresent(it -> prepare(it, examiner));
    try {
      return future.get(exercise.timeout().plus(PATIENCE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | CancellationException _) {
      engine.replace();
      return crashed(exercise, answer, "the engine gave no answer, so nothing was judged");
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private void prepare(Exercise exercise, Examiner examiner) {
    if (answers.of(exercise) instanceof Answer.Written written
        && reuse.of(exercise, written).isEmpty()) {
      examiner.prepare(exercise, written);
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
