package javalings.interleave.model.future;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.ThreadTable;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@code java.util.concurrent.ForkJoinPool}. Its workers are daemons; one that
 * joins a task that nobody has begun runs it itself.
 */
public class ForkJoinPool extends ModelThreadPool {

  /** The number of workers where the machine would decide. */
  private static final int WORKERS = 3;

  private static final StateKey<Execution, ForkJoinPool> COMMON =
      new StateKey<>(_ -> new ForkJoinPool(WORKERS));

  private static final class Place {
    private @Nullable ForkJoinPool pool;
  }

  private static final StateKey<ModelThread, Place> PLACE = new StateKey<>(_ -> new Place());

  private final int parallelism;

  public ForkJoinPool() {
    this(WORKERS);
  }

  public ForkJoinPool(int parallelism) {
    super(new Style(parallelism, false, ThreadTable.virtual()));
    this.parallelism = parallelism;
  }

  /** Takes what is to happen next to be the pool's, so that forks of the work come back here. */
  @Override
  void run(Runnable task) {
    CallingThread.get().state(PLACE).pool = this;
    super.run(task);
  }

  public static ForkJoinPool commonPool() {
    return CallingThread.get().execution().state(COMMON);
  }

  /** As the JDK's other classes ask for it. */
  public static ForkJoinPool asyncCommonPool() {
    return commonPool();
  }

  /** The pool whose worker the thread is; the common one for any other thread. */
  static ForkJoinPool of(ModelThread thread) {
    ForkJoinPool pool = thread.state(PLACE).pool;
    return pool == null ? commonPool() : pool;
  }

  static boolean isWorker(ModelThread thread) {
    return thread.state(PLACE).pool != null;
  }

  /** Workers help. A thread that waits from outside does not: it is none of the pool's threads. */
  static boolean mayHelp(ModelThread thread) {
    return isWorker(thread);
  }

  public <T extends @Nullable Object> T invoke(ForkJoinTask<T> task) {
    return submit(task).join();
  }

  public <T extends @Nullable Object> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
    ModelThread caller = CallingThread.get();
    task.handOver(caller);
    execute(task::begin);
    return task;
  }

  public void execute(ForkJoinTask<?> task) {
    var _ = submit(task);
  }

  @Override
  public <T extends @Nullable Object> ForkJoinTask<T> submit(Callable<T> work) {
    return submit(ForkJoinTask.adapt(work));
  }

  @Override
  public ForkJoinTask<?> submit(Runnable work) {
    return submit(ForkJoinTask.adapt(work));
  }

  @Override
  public <T extends @Nullable Object> ForkJoinTask<T> submit(Runnable work, T result) {
    return submit(ForkJoinTask.adapt(work, result));
  }

  public int getParallelism() {
    return parallelism;
  }

  public static int getCommonPoolParallelism() {
    return WORKERS;
  }

  public boolean awaitQuiescence(long time, TimeUnit unit) {
    ModelThread caller = CallingThread.get();
    return awaitQuiet(caller, caller.deadline(unit.toNanos(time)));
  }

  /** Blocks as long as it has to; a pool here has no need to compensate for it. */
  public interface ManagedBlocker {
    boolean block() throws InterruptedException;

    boolean isReleasable();
  }

  public static void managedBlock(ManagedBlocker blocker) throws InterruptedException {
    while (!blocker.isReleasable() && !blocker.block()) {
      // it asks again
    }
  }

  public static void helpAsyncBlocker(Executor executor, ManagedBlocker blocker) {}
}
