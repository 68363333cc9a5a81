package javalings.explore.interleave.run;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.explore.interleave.weave.Stands;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link Exchanger}. */
@Stands(in = Exchanger.class)
public final class Meeting<V extends @Nullable Object> extends Exchanger<V> {

  private static final class Place<V extends @Nullable Object> {
    private final V brought;
    private @Nullable V taken;
    private boolean isMet;

    Place(V brought) {
      this.brought = brought;
    }
  }

  private @Nullable Place<V> waiting;

  public Meeting() {}

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
    Strand strand = Strand.current();
    if (strand == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    strand.step(strand.execution.cell(this, ""), true);
    strand.release(this);
    Place<V> other = waiting;
    if (other != null) {
      waiting = null;
      other.taken = mine;
      other.isMet = true;
      strand.acquire(this);
      return other.brought;
    }
    return await(strand, new Place<>(mine), nanos);
  }

  @SuppressWarnings("NullAway") // what was taken is what the partner brought, null or not
  private V await(Strand strand, Place<V> place, long nanos)
      throws InterruptedException, TimeoutException {
    waiting = place;
    long deadline = nanos == Wait.NEVER ? nanos : strand.execution.after(nanos);
    Wait wait =
        Wait.until(Wait.Kind.PARTNER, this, strand.lastSite(), () -> place.isMet).by(deadline);
    try {
      if (!strand.awaitOrThrow(wait, strand.execution.cell(this, ""))) {
        throw new TimeoutException();
      }
    } finally {
      if (waiting == place) {
        waiting = null;
      }
    }
    strand.acquire(this);
    return place.taken;
  }
}
