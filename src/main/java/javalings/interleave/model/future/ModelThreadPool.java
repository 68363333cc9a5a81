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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
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
  record Style(int most, boolean isEager, ThreadFactory factory) {
    boolean isThreadPerTask() {
      return isEager && most == Integer.MAX_VALUE;
    }
  }

  /** A task, and all that happened before it was handed over. */
  private record Parcel(Runnable task, VectorClock clock) {}

  private final Style style;
  private final Deque<Parcel> queue = new ArrayDeque<>();

  /** The first tasks of workers that have not begun. */
  private final List<Parcel> first = new ArrayList<>();

  private final List<Thread> workers = new ArrayList<>();
  private int idle;
  private int busy;
  private boolean isShutDown;

  ModelThreadPool(Style style) {
    this.style = style;
  }

  /** The tasks that it gets. */
  final MemoryCell cell(ModelThread caller) {
    return caller.cell(this);
  }

  /** The tasks that its workers take from the queue. */
  private MemoryCell takes(ModelThread caller) {
    return caller.cell(this, "takes");
  }

  /** The tasks that are over; the order in which they came to their ends makes no difference. */
  private MemoryCell ends(ModelThread caller) {
    return caller.cell(this, "ends");
  }

  /** Its shutdown. */
  private MemoryCell closing(ModelThread caller) {
    return caller.cell(this, "closing");
  }

  @Override
  public void execute(Runnable task) {
    ModelThread caller = CallingThread.get();
    caller.step(cell(caller), true);
    caller.touch(closing(caller), false);
    if (isShutDown) {
      throw new RejectedExecutionException("the executor is shut down");
    }
    enqueue(caller, TaskHandover.asking(task));
  }

  /** Also takes what was promised before the shutdown. */
  final void enqueue(ModelThread caller, Runnable task) {
    Parcel parcel = new Parcel(task, caller.clock().copy());
    caller.changed();
    caller.touch(cell(caller), true);
    if (!style.isEager) {
      caller.touch(takes(caller), false);
      caller.touch(ends(caller), false); // a worker that has nothing to do takes it
    }
    boolean isWanted = style.isEager || queue.size() >= idle;
    if (isWanted && busy + idle < style.most) {
      hire(caller, parcel);
    } else {
      queue.add(parcel);
    }
  }

  /** A new worker begins with the task that it was made for. */
  private void hire(ModelThread caller, Parcel parcel) {
    Thread thread = style.factory.newThread(() -> work(parcel));
    first.add(parcel);
    workers.add(thread);
    busy++;
    caller.threads().start(caller, thread, caller.lastSite());
  }

  private void work(Parcel own) {
    ModelThread caller = CallingThread.get();
    boolean isDone = false;
    try {
      for (Parcel parcel = begin(caller, own); parcel != null; parcel = next(caller)) {
        caller.clock().join(parcel.clock);
        run(parcel.task);
        caller.clearInterrupt();
      }
      isDone = true;
    } finally {
      if (!caller.execution().isOver()) {
        caller.release(this);
        busy--;
        caller.touchAdding(ends(caller));
        if (!isDone) {
          caller.touch(cell(caller), true); // there is place for another worker
        }
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
    boolean isQuiet = caller.await(quiet.uninterruptibly(), ends(caller)) == Wait.Wake.READY;
    caller.touch(cell(caller), false);
    caller.touch(takes(caller), false);
    caller.acquire(this);
    return isQuiet;
  }

  private @Nullable Parcel begin(ModelThread caller, Parcel own) {
    caller.touch(caller.cell(first), false);
    return first.remove(own) ? own : next(caller);
  }

  private @Nullable Parcel next(ModelThread caller) {
    if (style.isThreadPerTask()) {
      return null;
    }
    caller.release(this);
    busy--;
    idle++;
    caller.touchAdding(ends(caller));
    Wait work =
        Wait.until(
            WaitKind.WORK,
            this,
            caller.lastSite(),
            () -> !queue.isEmpty() || (isShutDown && promised() == 0));
    caller.await(work.uninterruptibly(), caller.cell(caller.visible(), "work"));
    caller.touch(takes(caller), !queue.isEmpty());
    idle--;
    busy++;
    return queue.poll();
  }

  final boolean hasShutDown() {
    return isShutDown;
  }

  final boolean isQueued(Runnable task) {
    return queue.stream().anyMatch(parcel -> parcel.task.equals(task));
  }

  /** How many tasks are still to come, though nothing new is accepted. */
  int promised() {
    return 0;
  }

  @Override
  public void shutdown() {
    ModelThread caller = CallingThread.get();
    caller.step(closing(caller), true);
    caller.release(this);
    isShutDown = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    ModelThread caller = CallingThread.get();
    caller.touch(takes(caller), true);
    caller.touch(caller.cell(first), true);
    List<Runnable> left = Stream.concat(first.stream(), queue.stream()).map(Parcel::task).toList();
    first.clear();
    queue.clear();
    workers.forEach(thread -> caller.threads().interrupt(caller, thread));
    return left;
  }

  @Override
  public boolean isShutdown() {
    CallingThread.get().step(closing(CallingThread.get()), false);
    return isShutDown;
  }

  @Override
  public boolean isTerminated() {
    ModelThread caller = CallingThread.get();
    caller.step(ends(caller), false);
    caller.touch(closing(caller), false);
    caller.touch(takes(caller), false);
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
    boolean ended = caller.awaitOrThrow(end, ends(caller));
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
    caller.await(end(caller).uninterruptibly(), ends(caller));
    caller.acquire(this);
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
    return new ModelFutureTask<>(callable, this);
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Runnable task, T value) {
    return newTaskFor(Executors.callable(task, value));
  }

  @Override
  public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
      throws InterruptedException {
    return TaskBatch.submit(this, tasks).all(Wait.NEVER);
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException {
    return TaskBatch.submit(this, tasks).all(CallingThread.get().deadline(unit.toNanos(time)));
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    try {
      return TaskBatch.submit(this, tasks).any(Wait.NEVER);
    } catch (TimeoutException e) {
      throw new IllegalStateException("this wait has no limit", e);
    }
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return TaskBatch.submit(this, tasks).any(CallingThread.get().deadline(unit.toNanos(time)));
  }
}
