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
  private final CourseTrials trials;

  StudentGrading(
      GradedCourse course,
      VerdictReuse reuse,
      RecognisedMistakes mistakes,
      AnswerForms forms,
      TakenAnswers answers,
      LazyEngine engine,
      CourseTrials trials) {
    this.course = course;
    this.reuse = reuse;
    this.mistakes = mistakes;
    this.forms = forms;
    this.answers = answers;
    this.engine = engine;
    this.trials = trials;
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

  /**
   * A text that others have as well is tried where no other code of this student has run, since the
   * verdict on it is theirs, too.
   */
  private ExerciseResult tried(Exercise exercise, Answer.Written answer, Optional<Exercise> next)
      throws InterruptedException {
    if (course.isStarter(exercise, answer)) {
      return starter(exercise, answer);
    }
    if (reuse.isDoubtful(exercise, answer)) {
      try (var alone = engine.another()) {
        var report = new AnswerTrials(course.folder(), alone).report(exercise, answer);
        return kept(exercise, answer, report, true);
      }
    }
    var report =
        new AnswerTrials(course.folder(), engine)
            .report(
                exercise,
                answer,
                examiner -> next.ifPresent(following -> prepare(following, examiner)));
    return kept(exercise, answer, report, false);
  }

  /** All lanes come to the same starter at once; the one that has waited finds it tried. */
  private ExerciseResult starter(Exercise exercise, Answer.Written answer)
      throws InterruptedException {
    synchronized (trials) {
      var known = reuse.of(exercise, answer);
      return known.isPresent()
          ? known.get()
          : kept(exercise, answer, trials.starter(exercise, answer), true);
    }
  }

  private ExerciseResult kept(
      Exercise exercise, Answer.Written answer, Report report, boolean alone)
      throws InterruptedException {
    trials.requireSound(exercise, report.verdict());
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

  private void prepare(Exercise exercise, Examiner examiner) {
    if (answers.of(exercise) instanceof Answer.Written written
        && reuse.of(exercise, written).isEmpty()) {
      examiner.prepare(exercise, written);
    }
  }
}
