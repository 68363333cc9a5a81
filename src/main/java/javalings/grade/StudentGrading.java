package javalings.grade;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javalings.engine.Examiner;
import javalings.grade.intake.TakenAnswers;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.report.ExerciseResult;
import javalings.report.GradingDigest;
import javalings.report.ResultOfReport;
import javalings.report.StudentResult;

/** Judges all that one student has handed in. */
final class StudentGrading {

  /** How much of what was printed is kept, in characters. */
  private static final int MOST_OUTPUT = 2_000;

  private final GradedCourse course;
  private final VerdictReuse reuse;
  private final RecognisedMistakes mistakes;
  private final AnswerForms forms;
  private final TakenAnswers answers;
  private final LazyEngine engine;
  private final StarterTrials starters;

  StudentGrading(
      GradedCourse course,
      VerdictReuse reuse,
      RecognisedMistakes mistakes,
      AnswerForms forms,
      TakenAnswers answers,
      LazyEngine engine,
      StarterTrials starters) {
    this.course = course;
    this.reuse = reuse;
    this.mistakes = mistakes;
    this.forms = forms;
    this.answers = answers;
    this.engine = engine;
    this.starters = starters;
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
    var alone = course.isStarter(exercise, answer) || reuse.isDoubtful(exercise, answer);
    var report = report(exercise, answer, next);
    var result =
        ResultOfReport.of(report)
            .steady()
            .printing(MOST_OUTPUT)
            .knownAs(mistakes.of(exercise, report), forms.of(exercise, answer.sources()));
    if (!byChance(report.verdict())) {
      reuse.put(exercise, answer, result, alone);
    }
    return result;
  }

  /** A machine that was short of memory, say, is not the next student's fault. */
  private static boolean byChance(Verdict verdict) {
    return verdict instanceof Verdict.Crashed || verdict instanceof Verdict.OutOfMemory;
  }

  /**
   * The verdict on a text that others have as well is theirs, too: it is tried where no other code
   * of this student has run.
   */
  private Report report(Exercise exercise, Answer.Written answer, Optional<Exercise> next)
      throws InterruptedException {
    if (course.isStarter(exercise, answer)) {
      return starters.report(exercise, answer);
    }
    if (reuse.isDoubtful(exercise, answer)) {
      try (var alone = engine.another()) {
        return new AnswerTrials(course.folder(), alone).report(exercise, answer);
      }
    }
    return new AnswerTrials(course.folder(), engine)
        .report(
            exercise,
            answer,
            examiner -> next.ifPresent(following -> prepare(following, examiner)));
  }

  private void prepare(Exercise exercise, Examiner examiner) {
    if (answers.of(exercise) instanceof Answer.Written written
        && reuse.of(exercise, written).isEmpty()) {
      examiner.prepare(exercise, written);
    }
  }
}
