package javalings.engine.client;

import java.util.List;
import javalings.engine.server.EngineServer;
import javalings.engine.server.JobProgress;
import javalings.engine.server.JobRunner;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.Job;

/** The program of an engine with a bug of ours in it. */
public final class BrokenEngine {

  private BrokenEngine() {}

  public static void main(String[] args) throws Exception {
    EngineServer.serve(
        new JobRunner() {
          @Override
          public Evidence run(Job job, JobProgress progress) {
            throw new IllegalStateException("a bug in the checker");
          }

          @Override
          public List<Job> warmUpJobs() {
            return List.of();
          }

          @Override
          public List<Frame> ownFrames(StackTraceElement[] stack) {
            return List.of();
          }
        });
  }
}
