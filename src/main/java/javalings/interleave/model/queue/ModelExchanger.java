package javalings.interleave.model.queue;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Replaces {@link Exchanger}. */
@Replaces(in = Exchanger.class)
public final class ModelExchanger<V extends @Nullable Object> extends Exchanger<V> {

  private static final class Place<V extends @Nullable Object> {
    private final V brought;
    private @Nullable V taken;
    private boolean isMet;

    Place(V brought) {
      this.brought = brought;
    }
  }

  private @Nullable Place<V> waiting;

  public ModelExchanger() {}

  @Override
  public V exchange(V mine) throws InterruptedException {
    try {
      return exchange(mine, Wait.NEVER);
    } catch (TimeoutException e) {
      throw new IllegalStateException("this wait has no limit", e);
    }
  }

  @Override
  public V exchange(V mine, long time, TimeUnit unit)
      throws InterruptedException, TimeoutException {
    return exchange(mine, unit.toNanos(time));
  }

  private V exchange(V mine, long nanos) throws InterruptedException, TimeoutException {
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(this), true);
    caller.release(this);
    Place<V> other = waiting;
    if (other != null) {
      waiting = null;
      other.taken = mine;
      other.isMet = true;
      caller.acquire(this);
      return other.brought;
    }
    return await(caller, new Place<>(mine), nanos);
  }

  @SuppressWarnings("NullAway") // what was taken is what the partner brought, null or not
  private V await(ModelThread caller, Place<V> place, long nanos)
      throws InterruptedException, TimeoutException {
    waiting = place;
    long deadline = caller.deadline(nanos);
    Wait wait =
        Wait.until(WaitKind.PARTNER, this, caller.lastSite(), () -> place.isMet).by(deadline);
    try {
      if (!caller.awaitOrThrow(wait, caller.cell(this))) {
        throw new TimeoutException();
      }
    } finally {
      if (waiting == place) {
        waiting = null;
      }
    }
    caller.acquire(this);
    return place.taken;
  }
}
