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
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/** Replaces the JDK's pools: the workers are model threads, the queue is in the open. */
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

  final MemoryCell cell(ModelThread caller) {
    return caller.cell(this);
  }

  @Override
  public void execute(Runnable task) {
    ModelThread caller = CallingThread.get();
    caller.step(cell(caller), true);
    if (isShutDown) {
      throw new RejectedExecutionException("the executor is shut down");
    }
    enqueue(caller, task);
  }

  /** Also takes what was promised before the shutdown. */
  final void enqueue(ModelThread caller, Runnable task) {
    queue.add(new Parcel(task, caller.clock().copy()));
    caller.changed();
    boolean isWanted = style.isEager || queue.size() > idle;
    if (isWanted && busy + idle < style.most) {
      Thread thread = style.factory.newThread(this::work);
      workers.add(thread);
      busy++;
      caller.threads().start(caller, thread, caller.lastSite());
    }
  }

  private void work() {
    ModelThread caller = CallingThread.get();
    boolean isDone = false;
    try {
      for (Parcel parcel = take(caller); parcel != null; parcel = take(caller)) {
        caller.clock().join(parcel.clock);
        run(parcel.task);
        caller.clearInterrupt();
      }
      isDone = true;
    } finally {
      if (!caller.execution().isOver()) {
        caller.release(this);
        busy--;
        caller.touch(cell(caller), isDone);
      }
    }
  }

  void run(Runnable task) {
    task.run();
  }

  /** Waits until no task is left; false if that takes too long. */
  final boolean awaitQuiet(ModelThread caller, long deadline) {
    Wait quiet =
        Wait.until(WaitKind.END, this, caller.lastSite(), () -> queue.isEmpty() && busy == 0)
            .by(deadline);
    boolean isQuiet = caller.await(quiet.uninterruptibly(), cell(caller)) == Wait.Wake.READY;
    caller.acquire(this);
    return isQuiet;
  }

  private @Nullable Parcel take(ModelThread caller) {
    caller.release(this);
    busy--;
    idle++;
    Wait work =
        Wait.until(
            WaitKind.WORK,
            this,
            caller.lastSite(),
            () -> !queue.isEmpty() || (isShutDown && promised() == 0));
    caller.await(work.uninterruptibly(), cell(caller));
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
    ModelThread caller = CallingThread.get();
    caller.step(cell(caller), true);
    caller.release(this);
    isShutDown = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    List<Runnable> left = queue.stream().map(Parcel::task).toList();
    queue.clear();
    ModelThread caller = CallingThread.get();
    workers.forEach(thread -> caller.threads().interrupt(caller, thread));
    return left;
  }

  @Override
  public boolean isShutdown() {
    ModelThread caller = CallingThread.get();
    caller.step(cell(caller), false);
    return isShutDown;
  }

  @Override
  public boolean isTerminated() {
    ModelThread caller = CallingThread.get();
    caller.step(cell(caller), false);
    boolean isOver = hasTerminated();
    if (isOver) {
      caller.acquire(this);
    }
    return isOver;
  }

  private boolean hasTerminated() {
    return isShutDown && queue.isEmpty() && busy == 0 && promised() == 0;
  }

  @Override
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    ModelThread caller = CallingThread.get();
    Wait end = end(caller).by(caller.deadline(unit.toNanos(time)));
    boolean ended = caller.awaitOrThrow(end, cell(caller));
    if (ended) {
      caller.acquire(this);
    }
    return ended;
  }

  private Wait end(ModelThread caller) {
    return Wait.until(WaitKind.END, this, caller.lastSite(), this::hasTerminated);
  }

  @Override
  public void close() {
    shutdown();
    ModelThread caller = CallingThread.get();
    caller.await(end(caller).uninterruptibly(), cell(caller));
    caller.acquire(this);
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
    return all(tasks, CallingThread.get().deadline(unit.toNanos(time)));
  }

  private <T> List<Future<T>> all(Collection<? extends Callable<T>> tasks, long deadline)
      throws InterruptedException {
    List<Future<T>> futures = new ArrayList<>();
    tasks.forEach(task -> futures.add(submit(task)));
    for (Future<T> future : futures) {
      if (!FutureCalls.awaitDone(CallingThread.get(), future, deadline)) {
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
    return any(tasks, CallingThread.get().deadline(unit.toNanos(time)));
  }

  private <T> T any(Collection<? extends Callable<T>> tasks, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    List<Future<T>> futures = new ArrayList<>();
    tasks.forEach(task -> futures.add(submit(task)));
    ModelThread caller = CallingThread.get();
    Wait first =
        Wait.until(WaitKind.RESULT, this, caller.lastSite(), () -> anyDecides(futures))
            .by(deadline);
    boolean isDecided = caller.awaitOrThrow(first, cell(caller));
    Future<T> chosen =
        futures.stream()
            .filter(future -> future.state() == Future.State.SUCCESS)
            .findFirst()
            .orElse(futures.getLast());
    futures.forEach(future -> future.cancel(true));
    if (!isDecided) {
      throw new TimeoutException();
    }
    caller.acquire(chosen);
    return chosen.get();
  }

  private static <T> boolean anyDecides(List<Future<T>> futures) {
    return futures.stream().anyMatch(future -> future.state() == Future.State.SUCCESS)
        || futures.stream().allMatch(Future::isDone);
  }
}
