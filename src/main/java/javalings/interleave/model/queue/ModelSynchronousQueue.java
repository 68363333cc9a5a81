package javalings.interleave.model.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link SynchronousQueue}, which hands over from one waiting thread to another. */
@Replaces(in = SynchronousQueue.class)
public final class ModelSynchronousQueue<E> extends SynchronousQueue<E> {

  private static final long serialVersionUID = 1;

  private static final class Place<E> {
    private @Nullable E element;
    private boolean isMet;
  }

  private final transient Deque<Place<E>> givers = new ArrayDeque<>();
  private final transient Deque<Place<E>> takers = new ArrayDeque<>();

  public ModelSynchronousQueue() {}

  public ModelSynchronousQueue(boolean fair) {
    super(fair);
  }

  private ModelThread begin() {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    thread.step(thread.execution.cell(this, ""), true);
    thread.release(this);
    return thread;
  }

  /** Waits until the place is met; false if nobody came in time. */
  private boolean meet(ModelThread thread, Deque<Place<E>> line, Place<E> place, long deadline)
      throws InterruptedException {
    line.add(place);
    Wait wait =
        Wait.until(Wait.Kind.PARTNER, this, thread.lastSite(), () -> place.isMet).by(deadline);
    try {
      boolean met = thread.awaitOrThrow(wait, thread.execution.cell(this, ""));
      thread.acquire(this);
      return met;
    } finally {
      line.remove(place);
    }
  }

  private boolean give(ModelThread thread, E element) {
    Place<E> taker = takers.poll();
    if (taker == null) {
      return false;
    }
    taker.element = element;
    taker.isMet = true;
    thread.acquire(this);
    return true;
  }

  private @Nullable E take(ModelThread thread) {
    Place<E> giver = givers.poll();
    if (giver == null) {
      return null;
    }
    giver.isMet = true;
    thread.acquire(this);
    return giver.element;
  }

  private boolean put(E element, long nanos) throws InterruptedException {
    ModelThread thread = begin();
    if (give(thread, element)) {
      return true;
    }
    Place<E> place = new Place<>();
    place.element = element;
    return meet(thread, givers, place, deadline(thread, nanos));
  }

  private @Nullable E take(long nanos) throws InterruptedException {
    ModelThread thread = begin();
    E element = take(thread);
    if (element != null) {
      return element;
    }
    Place<E> place = new Place<>();
    return meet(thread, takers, place, deadline(thread, nanos)) ? place.element : null;
  }

  private static long deadline(ModelThread thread, long nanos) {
    return nanos == Wait.NEVER ? nanos : thread.execution.after(nanos);
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
