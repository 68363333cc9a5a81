package javalings.interleave.model.time;

import java.util.concurrent.TimeUnit;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@code java.util.TimerTask}. */
public abstract class TimerTask implements Runnable {

  private enum State {
    NEW,
    SCHEDULED,
    EXECUTED,
    CANCELLED
  }

  private State state = State.NEW;
  private @Nullable VectorClock given;

  /** In virtual nanoseconds. */
  long at;

  /** In virtual nanoseconds; 0 for a task that runs once. */
  long period;

  boolean keepsRate;

  /** Tasks that are due at the same time run in the order in which they were scheduled. */
  int number;

  private long begun;

  protected TimerTask() {}

  @Override
  public abstract void run();

  void schedule(ModelThread caller, int count, long millis, long every, boolean rate) {
    if (state != State.NEW) {
      throw new IllegalStateException("Task already scheduled or cancelled");
    }
    state = State.SCHEDULED;
    number = count;
    at = caller.deadline(TimeUnit.MILLISECONDS.toNanos(millis));
    period = TimeUnit.MILLISECONDS.toNanos(every);
    keepsRate = rate;
    given = caller.clock().copy();
    caller.changed();
  }

  VectorClock given() {
    return given == null ? new VectorClock() : given;
  }

  /** Whether it still has to run; from then on it cannot be taken back. */
  boolean begins() {
    begun = at;
    boolean isWanted = state == State.SCHEDULED;
    if (isWanted && period == 0) {
      state = State.EXECUTED;
    }
    return isWanted;
  }

  boolean isCancelled() {
    return state == State.CANCELLED;
  }

  /** Whether this keeps it from running ever, or from running again. */
  public boolean cancel() {
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(this), true);
    boolean prevents = state == State.SCHEDULED;
    state = State.CANCELLED;
    return prevents;
  }

  /** In milliseconds since the epoch, as the virtual clock counts them. */
  public long scheduledExecutionTime() {
    return ClockCalls.millis(begun == 0 ? at : begun);
  }
}
