package javalings.engine.server;

import java.io.IOException;
import java.nio.file.Path;
import javalings.compile.CompiledChecks;
import javalings.course.CourseFolder;
import javalings.engine.LearnerInspections;

/**
 * The program of an engine process. Its argument, if it has one, is the file where compiled checks
 * are kept. With the arguments {@code train}, that file and the folder of a course it tries every
 * solution, keeps the checks, and ends, for the making of the ahead-of-time cache (JEP 514).
 */
public final class EngineMain {

  public static final String TRAIN = "train";

  private EngineMain() {}

  public static void main(String[] args) throws InterruptedException, IOException {
    if (args.length == 3 && args[0].equals(TRAIN)) {
      train(new CourseFolder(Path.of(args[2]))).write(Path.of(args[1]));
      return;
    }
    var kept = args.length == 1 ? CompiledChecks.read(Path.of(args[0])) : CompiledChecks.NONE;
    EngineServer.serve(new Pipeline(LearnerInspections.make(), kept));
  }

  /** The course itself knows best what an engine will be asked to do. */
  private static CompiledChecks train(CourseFolder course) {
    var pipeline = new Pipeline(LearnerInspections.make());
    pipeline.warmUpJobs().forEach(job -> pipeline.run(job, () -> {}));
    for (var exercise : course.load().exercises()) {
      var _ = pipeline.run(course.job(exercise, course.solution(exercise)), () -> {});
    }
    return pipeline.checks();
  }
}
