package javalings.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.Source;

/**
 * Something that tries a job and tells what it saw. The forked engine, the one inside this process
 * and the scripted one of the tests stand behind it.
 */
public interface Engine extends AutoCloseable {

  /**
   * Starts on a job at once and never blocks. A job given while another runs cancels that one: its
   * future completes exceptionally with {@link java.util.concurrent.CancellationException}.
   *
   * @param listener is told now and then how far it is; an engine may leave that out, since the
   *     evidence holds all of it
   */
  CompletableFuture<Evidence> submit(Job job, RunListener listener);

  /** Starts on a job that is looked at when it is over. */
  default CompletableFuture<Evidence> submit(Job job) {
    return submit(job, RunListener.NONE);
  }

  /**
   * Says what will be submitted next, so that it can be compiled beside the job that runs now. A
   * guess, which an engine may ignore and a caller is not bound by.
   */
  default void prepare(List<Source> sources, List<Need> needs) {}

  /** Ends the engine and everything that it started; waits at most a second. */
  @Override
  void close();
}
