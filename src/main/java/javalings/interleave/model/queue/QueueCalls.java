package javalings.interleave.model.queue;

import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import javalings.jdk.ObjectSharing;
import org.jspecify.annotations.Nullable;

/** Replaces what waits on queues: for space, or for an element. */
public final class QueueCalls {

  private QueueCalls() {}

  /** A real method that will not wait, once there is space or an element. */
  private interface Act<T extends @Nullable Object> extends Callable<T> {}

  /** The caller; null if the queue waits in a way of its own. */
  private static @Nullable ModelThread caller(BlockingQueue<?> queue, int site) {
    ModelThread caller = CallingThread.get();
    caller.site(site); // a synchronous queue asks for it
    boolean isModelled =
        LibraryObjects.sharing(queue) == ObjectSharing.CONCURRENT
            && !(queue instanceof ModelSynchronousQueue);
    return isModelled ? caller : null;
  }

  private static void add(BlockingQueue<?> queue, int site, String name, Object e, Act<?> act)
      throws InterruptedException {
    ModelThread caller = caller(queue, site);
    if (caller == null) {
      call(act);
      return;
    }
    BooleanSupplier hasSpace = () -> queue.remainingCapacity() > 0;
    Wait wait = Wait.until(WaitKind.SPACE, queue, caller.site(site), hasSpace);
    caller.awaitOrThrow(wait, caller.cell(queue));
    caller.release(queue);
    caller.tell(caller.site(site), new ThreadAction.Call(queue, name, List.of(e), true));
    call(act);
  }

  private static <E extends @Nullable Object> E remove(
      BlockingQueue<?> queue, int site, String name, Act<E> act) throws InterruptedException {
    ModelThread caller = caller(queue, site);
    if (caller == null) {
      return call(act);
    }
    BooleanSupplier hasElement = () -> !queue.isEmpty();
    Wait wait = Wait.until(WaitKind.ELEMENT, queue, caller.site(site), hasElement);
    caller.awaitOrThrow(wait, caller.cell(queue));
    return removed(caller, queue, site, name, act);
  }

  private static <E extends @Nullable Object> E removed(
      ModelThread caller, BlockingQueue<?> queue, int site, String name, Act<E> act)
      throws InterruptedException {
    caller.acquire(queue);
    E element = call(act);
    ThreadAction call = new ThreadAction.Call(queue, name, List.of(), true);
    ThreadEvent event = caller.tell(caller.site(site), call);
    if (event != null) {
      event.result(element);
    }
    return element;
  }

  private static <T extends @Nullable Object> T call(Act<T> act) throws InterruptedException {
    try {
      return act.call();
    } catch (InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static <E> void put(BlockingQueue<E> queue, E e, int site) throws InterruptedException {
    add(queue, site, "put", e, () -> done(() -> queue.put(e)));
  }

  public static <E> E take(BlockingQueue<E> queue, int site) throws InterruptedException {
    return remove(queue, site, "take", queue::take);
  }

  public static <E> void putFirst(BlockingDeque<E> queue, E e, int site)
      throws InterruptedException {
    add(queue, site, "putFirst", e, () -> done(() -> queue.putFirst(e)));
  }

  public static <E> void putLast(BlockingDeque<E> queue, E e, int site)
      throws InterruptedException {
    add(queue, site, "putLast", e, () -> done(() -> queue.putLast(e)));
  }

  public static <E> E takeFirst(BlockingDeque<E> queue, int site) throws InterruptedException {
    return remove(queue, site, "takeFirst", queue::takeFirst);
  }

  public static <E> E takeLast(BlockingDeque<E> queue, int site) throws InterruptedException {
    return remove(queue, site, "takeLast", queue::takeLast);
  }

  private interface Put {
    void run() throws InterruptedException;
  }

  private static boolean done(Put put) throws InterruptedException {
    put.run();
    return true;
  }

  private static boolean offered(
      BlockingQueue<?> queue,
      long time,
      TimeUnit unit,
      int site,
      Act<Boolean> within,
      Act<Boolean> act)
      throws InterruptedException {
    ModelThread caller = caller(queue, site);
    if (caller == null) {
      return call(within);
    }
    long deadline = caller.deadline(unit.toNanos(time));
    BooleanSupplier hasSpace = () -> queue.remainingCapacity() > 0;
    Wait wait = Wait.until(WaitKind.SPACE, queue, caller.site(site), hasSpace).by(deadline);
    boolean fits = caller.awaitOrThrow(wait, caller.cell(queue));
    caller.release(queue);
    return fits && call(act);
  }

  public static <E> boolean offer(BlockingQueue<E> queue, E e, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return offered(queue, time, unit, site, () -> queue.offer(e, time, unit), () -> queue.offer(e));
  }

  public static <E> boolean offerFirst(
      BlockingDeque<E> queue, E e, long time, TimeUnit unit, int site) throws InterruptedException {
    return offered(
        queue, time, unit, site, () -> queue.offerFirst(e, time, unit), () -> queue.offerFirst(e));
  }

  public static <E> boolean offerLast(
      BlockingDeque<E> queue, E e, long time, TimeUnit unit, int site) throws InterruptedException {
    return offered(
        queue, time, unit, site, () -> queue.offerLast(e, time, unit), () -> queue.offerLast(e));
  }

  private static <E> @Nullable E polled(
      BlockingQueue<E> queue,
      String name,
      long time,
      TimeUnit unit,
      int site,
      Act<@Nullable E> within,
      Act<@Nullable E> act)
      throws InterruptedException {
    ModelThread caller = caller(queue, site);
    if (caller == null) {
      return call(within);
    }
    long deadline = caller.deadline(unit.toNanos(time));
    BooleanSupplier hasElement = () -> !queue.isEmpty();
    Wait wait = Wait.until(WaitKind.ELEMENT, queue, caller.site(site), hasElement).by(deadline);
    return caller.awaitOrThrow(wait, caller.cell(queue))
        ? removed(caller, queue, site, name, act)
        : null;
  }

  public static <E> @Nullable E poll(BlockingQueue<E> queue, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return polled(
        queue, "poll", time, unit, site, () -> queue.poll(time, unit), () -> queue.poll());
  }

  public static <E> @Nullable E pollFirst(
      BlockingDeque<E> queue, long time, TimeUnit unit, int site) throws InterruptedException {
    return polled(
        queue,
        "pollFirst",
        time,
        unit,
        site,
        () -> queue.pollFirst(time, unit),
        () -> queue.pollFirst());
  }

  public static <E> @Nullable E pollLast(BlockingDeque<E> queue, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return polled(
        queue,
        "pollLast",
        time,
        unit,
        site,
        () -> queue.pollLast(time, unit),
        () -> queue.pollLast());
  }
}
