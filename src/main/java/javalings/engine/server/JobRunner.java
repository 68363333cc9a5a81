package javalings.engine.server;

import java.util.List;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.Source;

/** Runs jobs in an engine process; {@link Pipeline} implements it. */
public interface JobRunner {

  /**
   * Tries a job on the calling thread.
   *
   * @param progress is told once the learner's code is about to run, and what it prints
   */
  Evidence run(Job job, JobProgress progress);

  /**
   * Starts to compile what will be tried next, and does not wait; asked from other threads.
   *
   * @param sources a guess: another job may come
   * @param needs the libraries that they may use
   */
  default void prepare(List<Source> sources, List<Need> needs) {}

  /** Lets the job that runs now end early, whatever its evidence; asked from other threads. */
  default void drop() {}

  /** Jobs that get this virtual machine warm, to be run one after the other. */
  List<Job> warmUpJobs();

  /** The learner's own lines in a stack of the job that runs now; asked from other threads. */
  List<Frame> ownFrames(StackTraceElement[] stack);
}
