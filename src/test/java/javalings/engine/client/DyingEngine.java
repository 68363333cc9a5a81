package javalings.engine.client;

import java.util.List;
import javalings.engine.server.EngineServer;
import javalings.engine.server.JobProgress;
import javalings.engine.server.JobRunner;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.Job;

/** Programs of engines whose virtual machine ends over a job, as it does without memory. */
final class DyingEngine {

  private DyingEngine() {}

  /** Before any code of the learner's runs. */
  static final class Compiling {
    private Compiling() {}

    public static void main(String[] args) throws Exception {
      EngineServer.serve(trial(false, ""));
    }
  }

  /** While the code runs, as if it had ended the virtual machine by itself. */
  static final class Running {
    private Running() {}

    public static void main(String[] args) throws Exception {
      EngineServer.serve(trial(true, ""));
    }
  }

  /** While the code runs, with the last words of a virtual machine that gets no memory. */
  static final class WithoutMemory {
    private WithoutMemory() {}

    public static void main(String[] args) throws Exception {
      EngineServer.serve(
          trial(true, "os::commit_memory failed; error='Not enough space' (errno=12)"));
    }
  }

  private static JobRunner trial(boolean runs, String lastWords) {
    return new JobRunner() {
      @Override
      public Evidence run(Job job, JobProgress progress) {
        if (runs) {
          progress.running();
        }
        System.err.println(lastWords);
        Runtime.getRuntime().halt(1);
        throw new AssertionError();
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
