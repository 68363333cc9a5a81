package javalings.engine.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javalings.engine.server.EngineServer;
import javalings.engine.server.JobProgress;
import javalings.engine.server.JobRunner;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.Job;

/** Programs of engines that take their time, at the start or over a job. */
final class SlowEngine {

  static final Duration START = Duration.ofMillis(1500);

  private SlowEngine() {}

  /** Late, and then as quick as can be. */
  static final class Late {
    private Late() {}

    public static void main(String[] args) throws Exception {
      var ready = System.nanoTime() + START.toNanos();
      while (System.nanoTime() < ready) {
        LockSupport.parkNanos(START.toNanos());
      }
      EngineServer.serve(trial(false));
    }
  }

  /** Its compiler never comes to an end. */
  static final class Stuck {
    private Stuck() {}

    public static void main(String[] args) throws Exception {
      EngineServer.serve(trial(true));
    }
  }

  private static JobRunner trial(boolean stuck) {
    return new JobRunner() {
      @Override
      public Evidence run(Job job, JobProgress progress) {
        while (stuck) {
          LockSupport.park();
        }
        return Evidence.compiled(List.of(), List.of());
      }

      @Override
      public List<Job> warmUpJobs() {
        return List.of();
      }

      @Override
      public List<Frame> ownFrames(StackTraceElement[] stack) {
        return List.of();
      }
    };
  }
}
