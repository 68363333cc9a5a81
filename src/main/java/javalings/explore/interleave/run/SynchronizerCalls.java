package javalings.explore.interleave.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Stands in for what waits on latches, semaphores and phasers. */
public final class SynchronizerCalls {

  private SynchronizerCalls() {}

  public static void await(CountDownLatch latch, int site) throws InterruptedException {
    Strand strand = Strand.current();
    if (strand == null) {
      latch.await();
    } else {
      opened(strand, latch, Wait.NEVER, site);
    }
  }

  public static boolean await(CountDownLatch latch, long time, TimeUnit unit, int site)
      throws InterruptedException {
    Strand strand = Strand.current();
    return strand == null
        ? latch.await(time, unit)
        : opened(strand, latch, strand.execution.after(unit.toNanos(time)), site);
  }

  private static boolean opened(Strand strand, CountDownLatch latch, long deadline, int site)
      throws InterruptedException {
    BooleanSupplier isOpen = () -> latch.getCount() == 0;
    Wait wait = Wait.until(Wait.Kind.COUNT, latch, strand.site(site), isOpen).by(deadline);
    boolean opened = strand.awaitOrThrow(wait, strand.execution.cell(latch, ""));
    if (opened) {
      strand.acquire(latch);
      strand.tell(strand.site(site), "passes {}", latch);
    }
    return opened;
  }

  public static void acquire(Semaphore semaphore, int site) throws InterruptedException {
    acquire(semaphore, 1, site);
  }

  public static void acquire(Semaphore semaphore, int permits, int site)
      throws InterruptedException {
    Strand strand = Strand.current();
    if (strand == null) {
      semaphore.acquire(permits);
    } else {
      Wait wait = permits(strand, semaphore, permits, site);
      strand.awaitOrThrow(wait, strand.execution.cell(semaphore, ""));
      take(strand, semaphore, permits, site);
    }
  }

  public static void acquireUninterruptibly(Semaphore semaphore, int site) {
    acquireUninterruptibly(semaphore, 1, site);
  }

  public static void acquireUninterruptibly(Semaphore semaphore, int permits, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      semaphore.acquireUninterruptibly(permits);
    } else {
      Wait wait = permits(strand, semaphore, permits, site).uninterruptibly();
      strand.await(wait, strand.execution.cell(semaphore, ""));
      take(strand, semaphore, permits, site);
    }
  }

  public static boolean tryAcquire(Semaphore semaphore, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return tryAcquire(semaphore, 1, time, unit, site);
  }

  public static boolean tryAcquire(
      Semaphore semaphore, int permits, long time, TimeUnit unit, int site)
      throws InterruptedException {
    Strand strand = Strand.current();
    if (strand == null) {
      return semaphore.tryAcquire(permits, time, unit);
    }
    long deadline = strand.execution.after(unit.toNanos(time));
    Wait wait = permits(strand, semaphore, permits, site).by(deadline);
    boolean got = strand.awaitOrThrow(wait, strand.execution.cell(semaphore, ""));
    if (got) {
      take(strand, semaphore, permits, site);
    }
    return got;
  }

  private static Wait permits(Strand strand, Semaphore semaphore, int permits, int site) {
    return Wait.until(
        Wait.Kind.PERMIT,
        semaphore,
        strand.site(site),
        () -> semaphore.availablePermits() >= permits);
  }

  private static void take(Strand strand, Semaphore semaphore, int permits, int site) {
    if (!semaphore.tryAcquire(permits)) {
      throw new IllegalStateException("the permits were there a moment ago");
    }
    strand.acquire(semaphore);
    strand.tell(strand.site(site), "acquires {}", semaphore);
  }

  public static int arriveAndAwaitAdvance(Phaser phaser, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      return phaser.arriveAndAwaitAdvance();
    }
    strand.step(strand.execution.cell(phaser, ""), true);
    strand.release(phaser);
    int phase = phaser.arrive();
    strand.tell(strand.site(site), "arrives at {}", phaser);
    return phase < 0 ? phase : awaitAdvance(phaser, phase, site);
  }

  public static int awaitAdvance(Phaser phaser, int phase, int site) {
    Strand strand = Strand.current();
    if (strand == null || phase < 0) {
      return phaser.awaitAdvance(phase);
    }
    Wait wait = advance(strand, phaser, phase, site).uninterruptibly();
    strand.await(wait, strand.execution.cell(phaser, ""));
    strand.acquire(phaser);
    strand.tell(strand.site(site), "passes {}", phaser);
    return phaser.getPhase();
  }

  public static int awaitAdvanceInterruptibly(Phaser phaser, int phase, int site)
      throws InterruptedException {
    Strand strand = Strand.current();
    if (strand == null || phase < 0) {
      return phaser.awaitAdvanceInterruptibly(phase);
    }
    Wait wait = advance(strand, phaser, phase, site);
    strand.awaitOrThrow(wait, strand.execution.cell(phaser, ""));
    strand.acquire(phaser);
    return phaser.getPhase();
  }

  public static int awaitAdvanceInterruptibly(
      Phaser phaser, int phase, long time, TimeUnit unit, int site)
      throws InterruptedException, TimeoutException {
    Strand strand = Strand.current();
    if (strand == null || phase < 0) {
      return phaser.awaitAdvanceInterruptibly(phase, time, unit);
    }
    long deadline = strand.execution.after(unit.toNanos(time));
    Wait wait = advance(strand, phaser, phase, site).by(deadline);
    if (!strand.awaitOrThrow(wait, strand.execution.cell(phaser, ""))) {
      throw new TimeoutException();
    }
    strand.acquire(phaser);
    return phaser.getPhase();
  }

  private static Wait advance(Strand strand, Phaser phaser, int phase, int site) {
    return Wait.until(Wait.Kind.COUNT, phaser, strand.site(site), () -> phaser.getPhase() != phase);
  }
}
