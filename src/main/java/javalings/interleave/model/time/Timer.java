package javalings.interleave.model.time;

import java.util.Comparator;
import java.util.Date;
import java.util.PriorityQueue;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.DueWait;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@code java.util.Timer}, which starts a real thread: one thread runs the tasks
 * one by one, each when its virtual time has come. A task that throws ends the timer.
 */
public class Timer {

  private final PriorityQueue<TimerTask> queue =
      new PriorityQueue<>(
          Comparator.<TimerTask>comparingLong(t -> t.at).thenComparingInt(t -> t.number));

  private final boolean isDaemon;
  private boolean isCancelled;
  private int tasks;

  public Timer() {
    this("timer", false);
  }

  public Timer(boolean isDaemon) {
    this("timer", isDaemon);
  }

  public Timer(String name) {
    this(name, false);
  }

  @SuppressWarnings("this-escape") // the thread runs later, and a subclass has nothing to add to it
  public Timer(String name, boolean isDaemon) {
    this.isDaemon = isDaemon;
    ModelThread caller = CallingThread.get();
    Thread thread = Thread.ofPlatform().name(name).unstarted(this::work);
    caller.threads().daemon(thread, isDaemon);
    caller.threads().start(caller, thread, caller.lastSite());
  }

  private MemoryCell cell(ModelThread caller) {
    return caller.cell(this);
  }

  private void work() {
    ModelThread caller = CallingThread.get();
    try {
      for (TimerTask task = next(caller); task != null; task = next(caller)) {
        caller.clock().join(task.given());
        task.run();
      }
    } finally {
      isCancelled = true;
      queue.clear();
    }
  }

  /** The next task, once its time has come; null when there will be none. */
  @SuppressWarnings("ReferenceEquality") // another task is first now, or the same
  private @Nullable TimerTask next(ModelThread caller) {
    while (isGoingOn(caller)) {
      TimerTask first = queue.peek();
      Wait.Wake wake = caller.await(wait(caller, first), cell(caller));
      if (wake == Wait.Wake.TIMED_OUT && first != null && first == queue.peek()) {
        queue.poll();
        caller.touch(caller.cell(first), true);
        if (first.begins()) {
          again(caller, first);
          return first;
        }
      }
    }
    return null;
  }

  private boolean isGoingOn(ModelThread caller) {
    caller.touch(cell(caller), false);
    return !isCancelled;
  }

  @SuppressWarnings("ReferenceEquality") // another task is first now, or the same
  private Wait wait(ModelThread caller, @Nullable TimerTask first) {
    WaitKind kind =
        first == null
            ? WaitKind.WORK
            : first.period == 0 && !isDaemon ? WaitKind.ALARM : WaitKind.ROUND;
    return Wait.until(kind, this, caller.lastSite(), () -> isCancelled || queue.peek() != first)
        .by(first == null ? Wait.NEVER : first.at)
        .uninterruptibly();
  }

  private void again(ModelThread caller, TimerTask task) {
    if (task.period != 0) {
      long since = task.keepsRate ? task.at : caller.now();
      task.at = since + task.period;
      queue.add(task);
    }
  }

  private void schedule(TimerTask task, long millis, long period, boolean keepsRate) {
    ModelThread caller = CallingThread.get();
    if (millis < 0 || period < 0) {
      throw new IllegalArgumentException(millis < 0 ? "Negative delay." : "Non-positive period.");
    }
    DueWait.stepBefore(caller, cell(caller));
    if (isCancelled) {
      throw new IllegalStateException("Timer already cancelled.");
    }
    task.schedule(caller, tasks++, millis, period, keepsRate);
    queue.add(task);
  }

  @SuppressWarnings("JavaUtilDate") // the JDK's own class takes one
  private static long until(Date time) {
    return Math.max(0, time.getTime() - ClockCalls.currentTimeMillis(0));
  }

  private static long positive(long period) {
    return period <= 0 ? -1 : period;
  }

  public void schedule(TimerTask task, long delay) {
    schedule(task, delay, 0, false);
  }

  public void schedule(TimerTask task, Date time) {
    schedule(task, until(time), 0, false);
  }

  public void schedule(TimerTask task, long delay, long period) {
    schedule(task, delay, positive(period), false);
  }

  public void schedule(TimerTask task, Date first, long period) {
    schedule(task, until(first), positive(period), false);
  }

  public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
    schedule(task, delay, positive(period), true);
  }

  public void scheduleAtFixedRate(TimerTask task, Date first, long period) {
    schedule(task, until(first), positive(period), true);
  }

  /** A task that is running comes to its end. */
  public void cancel() {
    ModelThread caller = CallingThread.get();
    caller.step(cell(caller), true);
    caller.tell(caller.lastSite(), "cancels", this);
    isCancelled = true;
    queue.clear();
  }

  public int purge() {
    ModelThread caller = CallingThread.get();
    caller.step(cell(caller), true);
    int before = queue.size();
    queue.removeIf(TimerTask::isCancelled);
    return before - queue.size();
  }
}
