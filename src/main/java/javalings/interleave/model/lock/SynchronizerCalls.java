package javalings.interleave.model.lock;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;

/** Stands in for what waits on latches, semaphores and phasers. */
public final class SynchronizerCalls {

  private SynchronizerCalls() {}

  public static void await(CountDownLatch latch, int site) throws InterruptedException {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      latch.await();
    } else {
      opened(thread, latch, Wait.NEVER, site);
    }
  }

  public static boolean await(CountDownLatch latch, long time, TimeUnit unit, int site)
      throws InterruptedException {
    ModelThread thread = ModelThread.current();
    return thread == null
        ? latch.await(time, unit)
        : opened(thread, latch, thread.execution.after(unit.toNanos(time)), site);
  }

  private static boolean opened(ModelThread thread, CountDownLatch latch, long deadline, int site)
      throws InterruptedException {
    BooleanSupplier isOpen = () -> latch.getCount() == 0;
    Wait wait = Wait.until(Wait.Kind.COUNT, latch, thread.site(site), isOpen).by(deadline);
    boolean opened = thread.awaitOrThrow(wait, thread.execution.cell(latch, ""));
    if (opened) {
      thread.acquire(latch);
      thread.tell(thread.site(site), "passes {}", latch);
    }
    return opened;
  }

  public static void acquire(Semaphore semaphore, int site) throws InterruptedException {
    acquire(semaphore, 1, site);
  }

  public static void acquire(Semaphore semaphore, int permits, int site)
      throws InterruptedException {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      semaphore.acquire(permits);
    } else {
      Wait wait = permits(thread, semaphore, permits, site);
      thread.awaitOrThrow(wait, thread.execution.cell(semaphore, ""));
      take(thread, semaphore, permits, site);
    }
  }

  public static void acquireUninterruptibly(Semaphore semaphore, int site) {
    acquireUninterruptibly(semaphore, 1, site);
  }

  public static void acquireUninterruptibly(Semaphore semaphore, int permits, int site) {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      semaphore.acquireUninterruptibly(permits);
    } else {
      Wait wait = permits(thread, semaphore, permits, site).uninterruptibly();
      thread.await(wait, thread.execution.cell(semaphore, ""));
      take(thread, semaphore, permits, site);
    }
  }

  public static boolean tryAcquire(Semaphore semaphore, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return tryAcquire(semaphore, 1, time, unit, site);
  }

  public static boolean tryAcquire(
      Semaphore semaphore, int permits, long time, TimeUnit unit, int site)
      throws InterruptedException {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return semaphore.tryAcquire(permits, time, unit);
    }
    long deadline = thread.execution.after(unit.toNanos(time));
    Wait wait = permits(thread, semaphore, permits, site).by(deadline);
    boolean got = thread.awaitOrThrow(wait, thread.execution.cell(semaphore, ""));
    if (got) {
      take(thread, semaphore, permits, site);
    }
    return got;
  }

  private static Wait permits(ModelThread thread, Semaphore semaphore, int permits, int site) {
    return Wait.until(
        Wait.Kind.PERMIT,
        semaphore,
        thread.site(site),
        () -> semaphore.availablePermits() >= permits);
  }

  private static void take(ModelThread thread, Semaphore semaphore, int permits, int site) {
    if (!semaphore.tryAcquire(permits)) {
      throw new IllegalStateException("the permits were there a moment ago");
    }
    thread.acquire(semaphore);
    thread.tell(thread.site(site), "acquires {}", semaphore);
  }

  public static int arriveAndAwaitAdvance(Phaser phaser, int site) {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return phaser.arriveAndAwaitAdvance();
    }
    thread.step(thread.execution.cell(phaser, ""), true);
    thread.release(phaser);
    int phase = phaser.arrive();
    thread.tell(thread.site(site), "arrives at {}", phaser);
    return phase < 0 ? phase : awaitAdvance(phaser, phase, site);
  }

  public static int awaitAdvance(Phaser phaser, int phase, int site) {
    ModelThread thread = ModelThread.current();
    if (thread == null || phase < 0) {
      return phaser.awaitAdvance(phase);
    }
    Wait wait = advance(thread, phaser, phase, site).uninterruptibly();
    thread.await(wait, thread.execution.cell(phaser, ""));
    thread.acquire(phaser);
    thread.tell(thread.site(site), "passes {}", phaser);
    return phaser.getPhase();
  }

  public static int awaitAdvanceInterruptibly(Phaser phaser, int phase, int site)
      throws InterruptedException {
    ModelThread thread = ModelThread.current();
    if (thread == null || phase < 0) {
      return phaser.awaitAdvanceInterruptibly(phase);
    }
    Wait wait = advance(thread, phaser, phase, site);
    thread.awaitOrThrow(wait, thread.execution.cell(phaser, ""));
    thread.acquire(phaser);
    return phaser.getPhase();
  }

  public static int awaitAdvanceInterruptibly(
      Phaser phaser, int phase, long time, TimeUnit unit, int site)
      throws InterruptedException, TimeoutException {
    ModelThread thread = ModelThread.current();
    if (thread == null || phase < 0) {
      return phaser.awaitAdvanceInterruptibly(phase, time, unit);
    }
    long deadline = thread.execution.after(unit.toNanos(time));
    Wait wait = advance(thread, phaser, phase, site).by(deadline);
    if (!thread.awaitOrThrow(wait, thread.execution.cell(phaser, ""))) {
      throw new TimeoutException();
    }
    thread.acquire(phaser);
    return phaser.getPhase();
  }

  private static Wait advance(ModelThread thread, Phaser phaser, int phase, int site) {
    return Wait.until(Wait.Kind.COUNT, phaser, thread.site(site), () -> phaser.getPhase() != phase);
  }
}
