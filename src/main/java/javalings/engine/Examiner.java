package javalings.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javalings.course.CourseFolder;
import javalings.model.Answer;
import javalings.model.CheckResult;
import javalings.model.Evidence;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.model.RunOutcome;

/**
 * Examines an answer: takes the checks from the course, has an engine try them, and reports the
 * verdict. The one way from a file to a report, for the loop, for {@code check} and for the proof
 * of a course.
 *
 * @param engine closed by its owner
 */
public record Examiner(CourseFolder course, Engine engine) {

  /** Starts at once; the report fails or is cancelled as the engine's evidence is. */
  public CompletableFuture<Report> examine(Exercise exercise, Answer.Written answer) {
    return examine(exercise, answer, _ -> {}, _ -> {});
  }

  /**
   * Examines an answer and tells what is known meanwhile, by any thread.
   *
   * @param printed is given the end of the output so far, now and then
   * @param failing is given a report of the first check that fails, where others still run
   */
  public CompletableFuture<Report> examine(
      Exercise exercise,
      Answer.Written answer,
      Consumer<String> printed,
      Consumer<Report> failing) {
    var start = System.nanoTime();
    var listener =
        new RunListener() {
          @Override
          public void printed(String text) {
            printed.accept(text);
          }

          @Override
          public void failed(CheckResult check) {
            var known = Evidence.of(new RunOutcome.Finished(List.of(check)));
            failing.accept(report(exercise, answer, known, System.nanoTime() - start));
          }
        };
    return engine
        .submit(course.job(exercise, answer.sources()), listener)
        .thenApply(evidence -> report(exercise, answer, evidence, System.nanoTime() - start));
  }

  /** Has an answer compiled early, so that its examination is quicker when its turn comes. */
  public void prepare(Exercise exercise, Answer.Written answer) {
    engine.prepare(answer.sources(), exercise.needs());
  }

  private static Report report(
      Exercise exercise, Answer.Written answer, Evidence evidence, long nanos) {
    return new Report(
        exercise,
        answer.hash(),
        answer.sources(),
        exercise.grading().inOrder(Judge.judge(evidence)),
        evidence.warnings(),
        evidence.printed(),
        evidence.notes(),
        Duration.ofNanos(nanos));
  }
}
