package javalings.grade;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import javalings.grade.intake.Submission;
import javalings.grade.intake.TakenAnswers;
import javalings.grade.intake.TakenFiles;
import javalings.grade.results.ResultsStore;
import javalings.model.Exercise;
import javalings.report.ExerciseResult;
import javalings.report.GradingDigest;
import javalings.report.ResultOfReport;
import javalings.report.StudentResult;

/** Grades the students of a class, several at a time, and keeps each result as it comes. */
public final class ClassGrading {

  private final GradedCourse course;
  private final EngineSource engines;
  private final ResultsStore store;
  private final GradingProgress progress;
  private final GradingDigest digest;
  private final VerdictReuse reuse = new VerdictReuse();
  private final RecognisedMistakes mistakes;
  private final AnswerForms forms;
  private final CourseTrials trials;

  /**
   * Prepares the grading.
   *
   * @param runner the digest of the program and its sandbox
   */
  public ClassGrading(
      GradedCourse course,
      EngineSource engines,
      ResultsStore store,
      GradingProgress progress,
      String runner,
      long seed) {
    this.course = course;
    this.engines = engines;
    this.store = store;
    this.progress = progress;
    this.digest = new GradingDigest("", course.digest(), runner, seed);
    this.mistakes = new RecognisedMistakes(course.folder());
    this.forms = new AnswerForms(course.folder());
    this.trials = new CourseTrials(course, engines);
  }

  /**
   * Grades those whose result is not known yet.
   *
   * @param again students that are graded although their result is known
   */
  public void grade(List<Submission> submissions, int jobs, Set<String> again)
      throws IOException, InterruptedException {
    var queue = new ConcurrentLinkedQueue<Task>();
    for (var submission : submissions) {
      var task = task(submission);
      if (again.contains(submission.student()) || !isKnown(task)) {
        queue.add(task);
      }
    }
    progress.begins(queue.size(), submissions.size() - queue.size());
    run(queue, Math.clamp(queue.size(), 1, jobs));
  }

  /** The files are read again in their turn: those of a whole class need not fit into memory. */
  private record Task(Submission submission, GradingDigest digest) {}

  private Task task(Submission submission) {
    return new Task(submission, digest(submission.read()));
  }

  private boolean isKnown(Task task) {
    return store.digest(task.submission().student()).filter(task.digest()::equals).isPresent();
  }

  private GradingDigest digest(TakenFiles files) {
    var own =
        switch (files) {
          case TakenFiles.Taken taken ->
              new TakenAnswers(course.folder(), taken).digest(course.exercises());
          case TakenFiles.Refused(var why) -> "refused: " + why;
        };
    return new GradingDigest(own, digest.course(), digest.runner(), digest.seed());
  }

  private void run(ConcurrentLinkedQueue<Task> queue, int lanes)
      throws IOException, InterruptedException {
    var threads = Executors.newFixedThreadPool(lanes);
    try {
      var work = new ExecutorCompletionService<Boolean>(threads);
      for (var lane = 0; lane < lanes; lane++) {
        work.submit(() -> lane(queue));
      }
      for (var lane = 0; lane < lanes; lane++) {
        var _ = work.take().get();
      }
    } catch (ExecutionException e) {
      queue.clear();
      throw trouble(e);
    } finally {
      threads.shutdownNow();
      trials.close();
    }
  }

  private static IOException trouble(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      throw cause;
    }
    if (e.getCause() instanceof Error cause) {
      throw cause;
    }
    return e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
  }

  private boolean lane(ConcurrentLinkedQueue<Task> queue) throws IOException, InterruptedException {
    for (var task = queue.poll(); task != null; task = queue.poll()) {
      var result = result(task.submission());
      store.add(result);
      progress.ends(result.student(), result.finished(), result.exercises().size());
    }
    return true;
  }

  private StudentResult result(Submission submission) throws InterruptedException {
    var files = submission.read();
    var own = digest(files);
    return switch (files) {
      case TakenFiles.Refused(var why) -> refused(submission.student(), why, own);
      case TakenFiles.Taken taken -> {
        var answers = new TakenAnswers(course.folder(), taken);
        try (var engine = new LazyEngine(engines)) {
          yield new StudentGrading(course, reuse, mistakes, forms, answers, engine, trials)
              .grade(submission.student(), own);
        }
      }
    };
  }

  private StudentResult refused(String student, String why, GradingDigest own) {
    var sentence = "The submission was not judged: " + why;
    var exercises = course.exercises().stream().map(it -> unjudged(it, sentence)).toList();
    return StudentResult.of(student, Optional.of(sentence), false, own, exercises);
  }

  private ExerciseResult unjudged(Exercise exercise, String sentence) {
    return exercise
        .grading()
        .visibility()
        .closedAt(course.now())
        .map(time -> ResultOfReport.closed(exercise, time))
        .orElseGet(() -> ResultOfReport.missing(exercise, sentence, "Hand it in again"));
  }
}
