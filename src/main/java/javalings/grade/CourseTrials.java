package javalings.grade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.course.CourseFault;
import javalings.course.CourseFault.Fault;
import javalings.model.Answer;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.Diagnostic;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Report;
import javalings.model.Verdict;

/**
 * Tries starters and solutions, as the course has them, for all students at once, in an engine that
 * never runs a line of a student's. Threads are served one after the other.
 */
final class CourseTrials implements AutoCloseable {

  private final GradedCourse course;
  private final LazyEngine engine;
  private final AnswerTrials trials;
  private final Set<ExerciseId> looked = new HashSet<>();

  CourseTrials(GradedCourse course, EngineSource engines) {
    this.course = course;
    this.engine = new LazyEngine(engines);
    this.trials = new AnswerTrials(course.folder(), engine);
  }

  synchronized Report starter(Exercise exercise, Answer.Written starter)
      throws InterruptedException {
    return trials.report(exercise, starter);
  }

  /**
   * Where no check has judged an answer, the course's own solution tells whose trouble that is.
   *
   * @throws CourseFault when no check judges the solution either: no student pays for that
   */
  synchronized void requireSound(Exercise exercise, Verdict verdict) throws InterruptedException {
    if (isUnjudged(verdict) && looked.add(exercise.id()) && trouble(exercise).isPresent()) {
      throw new CourseFault(faults());
    }
  }

  /** All at once, so that the course is mended once. */
  private List<Fault> faults() throws InterruptedException {
    var faults = new ArrayList<Fault>();
    for (var exercise : course.inOrderOfGrants()) {
      trouble(exercise).ifPresent(faults::add);
    }
    return faults;
  }

  /** A machine that was short of memory once is no trouble of the course. */
  private Optional<Fault> trouble(Exercise exercise) throws InterruptedException {
    var solution = new Answer.Written(exercise.id(), course.folder().solution(exercise));
    var first = trials.report(exercise, solution).verdict();
    if (!isUnjudged(first)) {
      return Optional.empty();
    }
    engine.replace();
    var second = trials.report(exercise, solution).verdict();
    return isUnjudged(second) ? Optional.of(fault(exercise, second)) : Optional.empty();
  }

  private Fault fault(Exercise exercise, Verdict verdict) {
    var why =
        switch (verdict) {
          case Verdict.Crashed(var what, var _) -> what;
          case Verdict.DoesNotCompile(var problems) -> problems.getFirst().message();
          case Verdict.ChecksFail _ -> "all of them are skipped";
          case Verdict.Solved _,
              Verdict.BreaksRules _,
              Verdict.TimedOut _,
              Verdict.OutOfMemory _,
              Verdict.Missing _ ->
              verdict.outcome();
        };
    return new Fault(
        course.folder().checks(exercise).getFirst().path(),
        1,
        "These checks do not judge the course's own solution of %s (%s), so no student was given points by them; `./runner dev check --as-graded %s` tries them again"
            .formatted(exercise.name(), why, exercise.name()));
  }

  /** Whether no check has said anything about the answer, and nothing in it has been named. */
  private static boolean isUnjudged(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Crashed _ -> true;
      case Verdict.DoesNotCompile(var problems) ->
          problems.getFirst().code().equals(Diagnostic.MISFIT);
      case Verdict.ChecksFail(var checks) -> checks.stream().noneMatch(CourseTrials::hasFailed);
      case Verdict.Solved _,
          Verdict.BreaksRules _,
          Verdict.TimedOut _,
          Verdict.OutOfMemory _,
          Verdict.Missing _ ->
          false;
    };
  }

  private static boolean hasFailed(CheckResult check) {
    return check.outcome() instanceof Outcome.Failed;
  }

  @Override
  public synchronized void close() {
    engine.close();
  }
}
