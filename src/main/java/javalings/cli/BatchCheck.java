package javalings.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javalings.course.CourseFault;
import javalings.engine.EngineFailure;
import javalings.engine.Examiner;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.workspace.AnswerReader;
import org.jspecify.annotations.Nullable;

/**
 * Checks many exercises at once, each engine taking the next from one queue.
 *
 * @param command starts an engine
 * @param progress is told from several threads
 */
record BatchCheck(AnswerReader reader, JavaCommand command, CheckProgress progress) {

  /** An engine takes as long to start as this many exercises take to check. */
  private static final int WORTH_AN_ENGINE = 6;

  private static final int MOST_ENGINES = 8;

  /** Longer than any engine can take for one exercise beyond its own time limit. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Reports in the order of the exercises. */
  List<Report> check(List<Exercise> exercises) throws InterruptedException {
    var queue = new ConcurrentLinkedQueue<>(exercises);
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var work =
          IntStream.range(0, engines(exercises.size()))
              .mapToObj(_ -> workers.submit(() -> work(queue)))
              .toList();
      var reports = new ArrayList<Report>();
      for (var part : work) {
        reports.addAll(part.get());
      }
      reports.sort(Comparator.comparingInt(report -> exercises.indexOf(report.exercise())));
      return reports;
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  /** While it gets warm an engine keeps two processors busy, one of them with compiling itself. */
  private static int engines(int exercises) {
    var wanted = 1 + exercises / WORTH_AN_ENGINE;
    var possible = (Runtime.getRuntime().availableProcessors() + 1) / 2;
    return Math.min(Math.min(wanted, MOST_ENGINES), possible);
  }

  private List<Report> work(ConcurrentLinkedQueue<Exercise> queue)
      throws InterruptedException, ExecutionException, TimeoutException {
    var reports = new ArrayList<Report>();
    try (var engine = ForkedEngine.alone(command)) {
      var examiner = new Examiner(reader.course(), engine);
      var next = queue.poll();
      while (next != null) {
        progress.begins(next);
        var begun = begin(next, examiner);
        var after = queue.poll();
        prepare(after, examiner);
        var report = begun.get(limit(next), TimeUnit.MILLISECONDS);
        progress.ends(report);
        reports.add(report);
        next = after;
      }
    }
    return reports;
  }

  private Future<Report> begin(Exercise exercise, Examiner examiner) {
    return switch (reader.of(exercise)) {
      case Answer.Unusable unusable ->
          CompletableFuture.completedFuture(Report.missing(exercise, unusable));
      case Answer.Written written -> examiner.examine(exercise, written);
    };
  }

  private void prepare(@Nullable Exercise exercise, Examiner examiner) {
    if (exercise != null && reader.of(exercise) instanceof Answer.Written written) {
      examiner.prepare(exercise, written);
    }
  }

  private static long limit(Exercise exercise) {
    return exercise.timeout().plus(PATIENCE).toMillis();
  }

  /** The failure that whoever gave the command can do something about, else all of it. */
  private static RuntimeException cause(ExecutionException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof EngineFailure failure) {
        return failure;
      }
      if (cause instanceof CourseFault fault) {
        return fault;
      }
    }
    return new IllegalStateException(e);
  }
}
