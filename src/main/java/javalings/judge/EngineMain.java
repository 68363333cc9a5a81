package javalings.judge;

import java.nio.file.Path;
import javalings.course.CourseFolder;
import javalings.ownership.BorrowChecker;
import javalings.sandbox.EngineServer;

/**
 * The program of an engine process. With the arguments {@code train} and the folder of a course it
 * tries every solution and ends, for the making of the ahead-of-time cache (JEP 514).
 */
public final class EngineMain {

  public static final String TRAIN = "train";

  private EngineMain() {}

  public static void main(String[] args) throws InterruptedException {
    var pipeline = new Pipeline(BorrowChecker::inspect);
    if (args.length == 2 && args[0].equals(TRAIN)) {
      train(pipeline, new CourseFolder(Path.of(args[1])));
    } else {
      EngineServer.serve(pipeline);
    }
  }

  /** The course itself knows best what an engine will be asked to do. */
  private static void train(Pipeline pipeline, CourseFolder course) {
    pipeline.warmUp();
    for (var exercise : course.load().exercises()) {
      var submission = new Submission(exercise, course.solution(exercise), "");
      var _ = pipeline.attempt(submission.job(course), () -> {});
    }
  }
}
