package javalings.explore.interleave.run;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Stands in for what waits on queues: for space, or for an element. */
public final class QueueCalls {

  private QueueCalls() {}

  /** A real method that will not wait, once there is space or an element. */
  private interface Act<T extends @Nullable Object> extends Callable<T> {}

  private static @Nullable Strand strand(BlockingQueue<?> queue, int site) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.site(site); // a rendezvous asks for it
    }
    boolean isOurs = Kind.of(queue) == Kind.CONCURRENT && !(queue instanceof Rendezvous);
    return isOurs ? strand : null;
  }

  private static void add(BlockingQueue<?> queue, int site, String name, Object e, Act<?> act)
      throws InterruptedException {
    Strand strand = strand(queue, site);
    if (strand != null) {
      BooleanSupplier hasSpace = () -> queue.remainingCapacity() > 0;
      Wait wait = Wait.until(Wait.Kind.SPACE, queue, strand.site(site), hasSpace);
      strand.awaitOrThrow(wait, strand.execution.cell(queue, ""));
      strand.release(queue);
      strand.tell(strand.site(site), "calls {}." + name + "({})", queue, e);
    }
    call(act);
  }

  private static <E extends @Nullable Object> E remove(
      BlockingQueue<?> queue, int site, String name, Act<E> act) throws InterruptedException {
    Strand strand = strand(queue, site);
    if (strand == null) {
      return call(act);
    }
    BooleanSupplier hasElement = () -> !queue.isEmpty();
    Wait wait = Wait.until(Wait.Kind.ELEMENT, queue, strand.site(site), hasElement);
    strand.awaitOrThrow(wait, strand.execution.cell(queue, ""));
    return removed(strand, queue, site, name, act);
  }

  private static <E extends @Nullable Object> E removed(
      Strand strand, BlockingQueue<?> queue, int site, String name, Act<E> act)
      throws InterruptedException {
    strand.acquire(queue);
    E element = call(act);
    strand.tell(strand.site(site), "calls {}." + name + "()", queue);
    Event event = strand.execution.chronicle.last();
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
    Strand strand = strand(queue, site);
    if (strand == null) {
      return queue.offer(e, time, unit);
    }
    long deadline = strand.execution.after(unit.toNanos(time));
    BooleanSupplier hasSpace = () -> queue.remainingCapacity() > 0;
    Wait wait = Wait.until(Wait.Kind.SPACE, queue, strand.site(site), hasSpace).by(deadline);
    boolean fits = strand.awaitOrThrow(wait, strand.execution.cell(queue, ""));
    strand.release(queue);
    return fits && queue.offer(e);
  }

  public static <E> @Nullable E poll(BlockingQueue<E> queue, long time, TimeUnit unit, int site)
      throws InterruptedException {
    Strand strand = strand(queue, site);
    if (strand == null) {
      return queue.poll(time, unit);
    }
    long deadline = strand.execution.after(unit.toNanos(time));
    BooleanSupplier hasElement = () -> !queue.isEmpty();
    Wait wait = Wait.until(Wait.Kind.ELEMENT, queue, strand.site(site), hasElement).by(deadline);
    if (!strand.awaitOrThrow(wait, strand.execution.cell(queue, ""))) {
      return null;
    }
    Act<@Nullable E> act = queue::poll;
    return removed(strand, queue, site, "poll", act);
  }
}
