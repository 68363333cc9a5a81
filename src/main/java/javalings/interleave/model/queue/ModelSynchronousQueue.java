package javalings.interleave.model.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Replaces {@link SynchronousQueue}, which hands over from one waiting thread to another. */
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
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(this), true);
    caller.release(this);
    return caller;
  }

  /** Waits until the place is met; false if no partner came in time. */
  private boolean meet(ModelThread caller, Deque<Place<E>> line, Place<E> place, long deadline)
      throws InterruptedException {
    line.add(place);
    Wait wait =
        Wait.until(WaitKind.PARTNER, this, caller.lastSite(), () -> place.isMet).by(deadline);
    try {
      boolean met = caller.awaitOrThrow(wait, caller.cell(this));
      caller.acquire(this);
      return met;
    } finally {
      line.remove(place);
    }
  }

  private boolean give(ModelThread caller, E element) {
    Place<E> taker = takers.poll();
    if (taker == null) {
      return false;
    }
    taker.element = element;
    taker.isMet = true;
    caller.acquire(this);
    return true;
  }

  private @Nullable E take(ModelThread caller) {
    Place<E> giver = givers.poll();
    if (giver == null) {
      return null;
    }
    giver.isMet = true;
    caller.acquire(this);
    return giver.element;
  }

  private boolean put(E element, long nanos) throws InterruptedException {
    ModelThread caller = begin();
    if (give(caller, element)) {
      return true;
    }
    Place<E> place = new Place<>();
    place.element = element;
    return meet(caller, givers, place, caller.deadline(nanos));
  }

  private @Nullable E take(long nanos) throws InterruptedException {
    ModelThread caller = begin();
    E element = take(caller);
    if (element != null) {
      return element;
    }
    Place<E> place = new Place<>();
    return meet(caller, takers, place, caller.deadline(nanos)) ? place.element : null;
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
    return Objects.requireNonNull(take(Wait.NEVER));
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
