package javalings.explore.interleave.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javalings.explore.interleave.weave.Stands;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link SynchronousQueue}, which hands over from one waiting thread to another. */
@Stands(in = SynchronousQueue.class)
public final class Rendezvous<E> extends SynchronousQueue<E> {

  private static final long serialVersionUID = 1;

  private static final class Place<E> {
    private @Nullable E element;
    private boolean isMet;
  }

  private final transient Deque<Place<E>> givers = new ArrayDeque<>();
  private final transient Deque<Place<E>> takers = new ArrayDeque<>();

  public Rendezvous() {}

  public Rendezvous(boolean fair) {
    super(fair);
  }

  private Strand begin() {
    Strand strand = Strand.current();
    if (strand == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    strand.step(strand.execution.cell(this, ""), true);
    strand.release(this);
    return strand;
  }

  /** Waits until the place is met; false if nobody came in time. */
  private boolean meet(Strand strand, Deque<Place<E>> line, Place<E> place, long deadline)
      throws InterruptedException {
    line.add(place);
    Wait wait =
        Wait.until(Wait.Kind.PARTNER, this, strand.lastSite(), () -> place.isMet).by(deadline);
    try {
      boolean met = strand.awaitOrThrow(wait, strand.execution.cell(this, ""));
      strand.acquire(this);
      return met;
    } finally {
      line.remove(place);
    }
  }

  private boolean give(Strand strand, E element) {
    Place<E> taker = takers.poll();
    if (taker == null) {
      return false;
    }
    taker.element = element;
    taker.isMet = true;
    strand.acquire(this);
    return true;
  }

  private @Nullable E take(Strand strand) {
    Place<E> giver = givers.poll();
    if (giver == null) {
      return null;
    }
    giver.isMet = true;
    strand.acquire(this);
    return giver.element;
  }

  private boolean put(E element, long nanos) throws InterruptedException {
    Strand strand = begin();
    if (give(strand, element)) {
      return true;
    }
    Place<E> place = new Place<>();
    place.element = element;
    return meet(strand, givers, place, deadline(strand, nanos));
  }

  private @Nullable E take(long nanos) throws InterruptedException {
    Strand strand = begin();
    E element = take(strand);
    if (element != null) {
      return element;
    }
    Place<E> place = new Place<>();
    return meet(strand, takers, place, deadline(strand, nanos)) ? place.element : null;
  }

  private static long deadline(Strand strand, long nanos) {
    return nanos == Wait.NEVER ? nanos : strand.execution.after(nanos);
  }

  @Override
  public void put(E element) throws InterruptedException {
    put(element, Wait.NEVER);
  }

  @Override
  public boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
    return put(element, unit.toNanos(time));
  }

  @Override
  public boolean offer(E element) {
    return give(begin(), element);
  }

  @Override
  public E take() throws InterruptedException {
    return java.util.Objects.requireNonNull(take(Wait.NEVER));
  }

  @Override
  public @Nullable E poll(long time, TimeUnit unit) throws InterruptedException {
    return take(unit.toNanos(time));
  }

  @Override
  public @Nullable E poll() {
    return take(begin());
  }
}
