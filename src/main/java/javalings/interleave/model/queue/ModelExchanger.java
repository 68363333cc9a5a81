package javalings.interleave.model.queue;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link Exchanger}. */
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
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    thread.step(thread.execution.cell(this, ""), true);
    thread.release(this);
    Place<V> other = waiting;
    if (other != null) {
      waiting = null;
      other.taken = mine;
      other.isMet = true;
      thread.acquire(this);
      return other.brought;
    }
    return await(thread, new Place<>(mine), nanos);
  }

  @SuppressWarnings("NullAway") // what was taken is what the partner brought, null or not
  private V await(ModelThread thread, Place<V> place, long nanos)
      throws InterruptedException, TimeoutException {
    waiting = place;
    long deadline = nanos == Wait.NEVER ? nanos : thread.execution.after(nanos);
    Wait wait =
        Wait.until(Wait.Kind.PARTNER, this, thread.lastSite(), () -> place.isMet).by(deadline);
    try {
      if (!thread.awaitOrThrow(wait, thread.execution.cell(this, ""))) {
        throw new TimeoutException();
      }
    } finally {
      if (waiting == place) {
        waiting = null;
      }
    }
    thread.acquire(this);
    return place.taken;
  }
}
