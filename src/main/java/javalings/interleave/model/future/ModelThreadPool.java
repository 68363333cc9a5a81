package javalings.interleave.model.future;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import javalings.interleave.model.thread.ThreadCalls;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;

/** Stands in for the JDK's pools: the workers are strands, the queue is in the open. */
class ModelThreadPool extends AbstractExecutorService implements ExecutorService {

  /**
   * How a pool gets its workers.
   *
   * @param most how many workers at most
   * @param isEager whether it makes a worker even though another has nothing to do
   */
  record Style(int most, boolean isEager, ThreadFactory factory) {}

  /** A task, and all that happened before it was handed over. */
  private record Parcel(Runnable task, VectorClock clock) {}

  private final Style style;
  private final Deque<Parcel> queue = new ArrayDeque<>();
  private final List<Thread> workers = new ArrayList<>();
  private int idle;
  private int busy;
  private boolean isShutDown;

  ModelThreadPool(Style style) {
    this.style = style;
  }

  final ModelThread strand() {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      throw new IllegalStateException("a pool is used outside of the execution that made it");
    }
    return modelThread;
  }

  final MemoryCell cell(ModelThread modelThread) {
    return modelThread.execution.cell(this, "");
  }

  @Override
  public void execute(Runnable task) {
    ModelThread modelThread = strand();
    modelThread.step(cell(modelThread), true);
    if (isShutDown) {
      throw new RejectedExecutionException("the executor is shut down");
    }
    enqueue(modelThread, task);
  }

  /** Also takes what was promised before the shutdown. */
  final void enqueue(ModelThread modelThread, Runnable task) {
    queue.add(new Parcel(task, modelThread.clock.copy()));
    modelThread.changed();
    boolean isWanted = style.isEager || queue.size() > idle;
    if (isWanted && busy + idle < style.most) {
      Thread thread = style.factory.newThread(this::work);
      workers.add(thread);
      busy++;
      modelThread.execution.table.start(modelThread, thread, modelThread.lastSite());
    }
  }

  private void work() {
    ModelThread modelThread = strand();
    boolean isDone = false;
    try {
      for (Parcel parcel = take(modelThread); parcel != null; parcel = take(modelThread)) {
        modelThread.clock.join(parcel.clock);
        parcel.task.run();
        modelThread.interrupted = false;
      }
      isDone = true;
    } finally {
      if (!modelThread.execution.isOver()) {
        modelThread.release(this);
        busy--;
        modelThread.touch(cell(modelThread), isDone);
      }
    }
  }

  private @org.jspecify.annotations.Nullable Parcel take(ModelThread modelThread) {
    modelThread.release(this);
    busy--;
    idle++;
    Wait work =
        Wait.until(
            Wait.Kind.WORK,
            this,
            modelThread.lastSite(),
            () -> !queue.isEmpty() || (isShutDown && promised() == 0));
    modelThread.await(work.uninterruptibly(), cell(modelThread));
    idle--;
    busy++;
    return queue.poll();
  }

  final boolean hasShutDown() {
    return isShutDown;
  }

  /** How many tasks are still to come, though nothing new is accepted. */
  int promised() {
    return 0;
  }

  @Override
  public void shutdown() {
    ModelThread modelThread = strand();
    modelThread.step(cell(modelThread), true);
    modelThread.release(this);
    isShutDown = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    List<Runnable> left = queue.stream().map(Parcel::task).toList();
    queue.clear();
    workers.forEach(thread -> ThreadCalls.interrupt(strand(), thread));
    return left;
  }

  @Override
  public boolean isShutdown() {
    ModelThread modelThread = strand();
    modelThread.step(cell(modelThread), false);
    return isShutDown;
  }

  @Override
  public boolean isTerminated() {
    ModelThread modelThread = strand();
    modelThread.step(cell(modelThread), false);
    boolean isOver = hasTerminated();
    if (isOver) {
      modelThread.acquire(this);
    }
    return isOver;
  }

  private boolean hasTerminated() {
    return isShutDown && queue.isEmpty() && busy == 0 && promised() == 0;
  }

  @Override
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    ModelThread modelThread = strand();
    Wait end = end(modelThread).by(modelThread.execution.after(unit.toNanos(time)));
    boolean ended = modelThread.awaitOrThrow(end, cell(modelThread));
    if (ended) {
      modelThread.acquire(this);
    }
    return ended;
  }

  private Wait end(ModelThread modelThread) {
    return Wait.until(Wait.Kind.END, this, modelThread.lastSite(), this::hasTerminated);
  }

  @Override
  public void close() {
    shutdown();
    ModelThread modelThread = strand();
    modelThread.await(end(modelThread).uninterruptibly(), cell(modelThread));
    modelThread.acquire(this);
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
    return new ModelFutureTask<>(callable);
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
    return new ModelFutureTask<>(() -> {
      runnable.run();
      return value;
    });
  }

  @Override
  public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
      throws InterruptedException {
    return all(tasks, Wait.NEVER);
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException {
    return all(tasks, strand().execution.after(unit.toNanos(time)));
  }

  private <T> List<Future<T>> all(Collection<? extends Callable<T>> tasks, long deadline)
      throws InterruptedException {
    List<Future<T>> futures = new ArrayList<>();
    tasks.forEach(task -> futures.add(submit(task)));
    for (Future<T> future : futures) {
      if (!FutureCalls.awaitDone(strand(), future, deadline)) {
        futures.forEach(each -> each.cancel(true));
      }
    }
    return futures;
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    try {
      return any(tasks, Wait.NEVER);
    } catch (TimeoutException e) {
      throw new IllegalStateException("this wait has no limit", e);
    }
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return any(tasks, strand().execution.after(unit.toNanos(time)));
  }

  private <T> T any(Collection<? extends Callable<T>> tasks, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    List<Future<T>> futures = new ArrayList<>();
    tasks.forEach(task -> futures.add(submit(task)));
    ModelThread modelThread = strand();
    Wait first =
        Wait.until(Wait.Kind.RESULT, this, modelThread.lastSite(), () -> anyDecides(futures))
            .by(deadline);
    boolean isDecided = modelThread.awaitOrThrow(first, cell(modelThread));
    Future<T> chosen =
        futures.stream()
            .filter(future -> future.state() == Future.State.SUCCESS)
            .findFirst()
            .orElse(futures.getLast());
    futures.forEach(future -> future.cancel(true));
    if (!isDecided) {
      throw new TimeoutException();
    }
    modelThread.acquire(chosen);
    return chosen.get();
  }

  private static <T> boolean anyDecides(List<Future<T>> futures) {
    return futures.stream().anyMatch(future -> future.state() == Future.State.SUCCESS)
        || futures.stream().allMatch(Future::isDone);
  }
}
