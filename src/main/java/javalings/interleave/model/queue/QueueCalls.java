package javalings.interleave.model.queue;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.LibraryObjectKind;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Stands in for what waits on queues: for space, or for an element. */
public final class QueueCalls {

  private QueueCalls() {}

  /** A real method that will not wait, once there is space or an element. */
  private interface Act<T extends @Nullable Object> extends Callable<T> {}

  private static @Nullable ModelThread strand(BlockingQueue<?> queue, int site) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.site(site); // a rendezvous asks for it
    }
    boolean isOurs =
        LibraryObjectKind.of(queue) == LibraryObjectKind.CONCURRENT
            && !(queue instanceof ModelSynchronousQueue);
    return isOurs ? thread : null;
  }

  private static void add(BlockingQueue<?> queue, int site, String name, Object e, Act<?> act)
      throws InterruptedException {
    ModelThread thread = strand(queue, site);
    if (thread != null) {
      BooleanSupplier hasSpace = () -> queue.remainingCapacity() > 0;
      Wait wait = Wait.until(Wait.Kind.SPACE, queue, thread.site(site), hasSpace);
      thread.awaitOrThrow(wait, thread.execution.cell(queue, ""));
      thread.release(queue);
      thread.tell(thread.site(site), "calls {}." + name + "({})", queue, e);
    }
    call(act);
  }

  private static <E extends @Nullable Object> E remove(
      BlockingQueue<?> queue, int site, String name, Act<E> act) throws InterruptedException {
    ModelThread thread = strand(queue, site);
    if (thread == null) {
      return call(act);
    }
    BooleanSupplier hasElement = () -> !queue.isEmpty();
    Wait wait = Wait.until(Wait.Kind.ELEMENT, queue, thread.site(site), hasElement);
    thread.awaitOrThrow(wait, thread.execution.cell(queue, ""));
    return removed(thread, queue, site, name, act);
  }

  private static <E extends @Nullable Object> E removed(
      ModelThread thread, BlockingQueue<?> queue, int site, String name, Act<E> act)
      throws InterruptedException {
    thread.acquire(queue);
    E element = call(act);
    thread.tell(thread.site(site), "calls {}." + name + "()", queue);
    ThreadEvent event = thread.execution.log.last();
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

  public static <E> boolean offer(BlockingQueue<E> queue, E e, long time, TimeUnit unit, int site)
      throws InterruptedException {
    ModelThread thread = strand(queue, site);
    if (thread == null) {
      return queue.offer(e, time, unit);
    }
    long deadline = thread.execution.after(unit.toNanos(time));
    BooleanSupplier hasSpace = () -> queue.remainingCapacity() > 0;
    Wait wait = Wait.until(Wait.Kind.SPACE, queue, thread.site(site), hasSpace).by(deadline);
    boolean fits = thread.awaitOrThrow(wait, thread.execution.cell(queue, ""));
    thread.release(queue);
    return fits && queue.offer(e);
  }

  public static <E> @Nullable E poll(BlockingQueue<E> queue, long time, TimeUnit unit, int site)
      throws InterruptedException {
    ModelThread thread = strand(queue, site);
    if (thread == null) {
      return queue.poll(time, unit);
    }
    long deadline = thread.execution.after(unit.toNanos(time));
    BooleanSupplier hasElement = () -> !queue.isEmpty();
    Wait wait = Wait.until(Wait.Kind.ELEMENT, queue, thread.site(site), hasElement).by(deadline);
    if (!thread.awaitOrThrow(wait, thread.execution.cell(queue, ""))) {
      return null;
    }
    Act<@Nullable E> act = queue::poll;
    return removed(thread, queue, site, "poll", act);
  }
}
