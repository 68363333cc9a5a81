package javalings.interleave.model.lock;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;

/** Replaces what waits on latches, semaphores and phasers. */
public final class SynchronizerCalls {

  private SynchronizerCalls() {}

  public static void await(CountDownLatch latch, int site) throws InterruptedException {
    ModelThread caller = CallingThread.get();
    opened(caller, latch, Wait.NEVER, site);
  }

  public static boolean await(CountDownLatch latch, long time, TimeUnit unit, int site)
      throws InterruptedException {
    ModelThread caller = CallingThread.get();
    return opened(caller, latch, caller.deadline(unit.toNanos(time)), site);
  }

  private static boolean opened(ModelThread caller, CountDownLatch latch, long deadline, int site)
      throws InterruptedException {
    BooleanSupplier isOpen = () -> latch.getCount() == 0;
    Wait wait = Wait.until(WaitKind.COUNT, latch, caller.site(site), isOpen).by(deadline);
    boolean opened = caller.awaitOrThrow(wait, caller.cell(latch));
    if (opened) {
      caller.acquire(latch);
      caller.tell(caller.site(site), "passes", latch);
    }
    return opened;
  }

  public static void acquire(Semaphore semaphore, int site) throws InterruptedException {
    acquire(semaphore, 1, site);
  }

  public static void acquire(Semaphore semaphore, int permits, int site)
      throws InterruptedException {
    ModelThread caller = CallingThread.get();
    Wait wait = permits(caller, semaphore, permits, site);
    try {
      caller.awaitOrThrow(wait, caller.cell(semaphore));
    } finally {
      LockQueue.leave(caller, semaphore);
    }
    take(caller, semaphore, permits, site);
  }

  public static void acquireUninterruptibly(Semaphore semaphore, int site) {
    acquireUninterruptibly(semaphore, 1, site);
  }

  public static void acquireUninterruptibly(Semaphore semaphore, int permits, int site) {
    ModelThread caller = CallingThread.get();
    Wait wait = permits(caller, semaphore, permits, site).uninterruptibly();
    caller.await(wait, caller.cell(semaphore));
    LockQueue.leave(caller, semaphore);
    take(caller, semaphore, permits, site);
  }

  public static boolean tryAcquire(Semaphore semaphore, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return tryAcquire(semaphore, 1, time, unit, site);
  }

  public static boolean tryAcquire(
      Semaphore semaphore, int permits, long time, TimeUnit unit, int site)
      throws InterruptedException {
    ModelThread caller = CallingThread.get();
    long deadline = caller.deadline(unit.toNanos(time));
    Wait wait = permits(caller, semaphore, permits, site).by(deadline);
    boolean got;
    try {
      got = caller.awaitOrThrow(wait, caller.cell(semaphore));
    } finally {
      LockQueue.leave(caller, semaphore);
    }
    if (got) {
      take(caller, semaphore, permits, site);
    }
    return got;
  }

  private static Wait permits(ModelThread caller, Semaphore semaphore, int permits, int site) {
    LockQueue queue = LockQueue.of(caller, semaphore);
    var entry =
        new LockQueue.Entry(
            semaphore,
            false,
            () -> semaphore.availablePermits() >= permits,
            () -> !semaphore.isFair() || queue.isEmpty());
    return LockQueue.wait(
        caller, entry, WaitKind.PERMIT, caller.cell(semaphore), caller.site(site));
  }

  private static void take(ModelThread caller, Semaphore semaphore, int permits, int site) {
    if (!semaphore.tryAcquire(permits)) {
      throw new IllegalStateException("the permits were there a moment ago");
    }
    caller.acquire(semaphore);
    caller.tell(caller.site(site), "acquires", semaphore);
  }

  public static int arriveAndAwaitAdvance(Phaser phaser, int site) {
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(phaser), true);
    caller.release(phaser);
    if (phaser.getUnarrivedParties() == 1) {
      caller.acquire(phaser); // onAdvance comes after all arrivals, and before all who pass
    }
    int phase = phaser.arrive();
    caller.release(phaser);
    caller.tell(caller.site(site), "arrives at", phaser);
    return phase < 0 ? phase : awaitAdvance(phaser, phase, site);
  }

  public static int awaitAdvance(Phaser phaser, int phase, int site) {
    ModelThread caller = CallingThread.get();
    if (phase < 0) {
      return phaser.awaitAdvance(phase);
    }
    Wait wait = advance(caller, phaser, phase, site).uninterruptibly();
    caller.await(wait, caller.cell(phaser));
    caller.acquire(phaser);
    caller.tell(caller.site(site), "passes", phaser);
    return phaser.getPhase();
  }

  public static int awaitAdvanceInterruptibly(Phaser phaser, int phase, int site)
      throws InterruptedException {
    ModelThread caller = CallingThread.get();
    if (phase < 0) {
      return phaser.awaitAdvanceInterruptibly(phase);
    }
    Wait wait = advance(caller, phaser, phase, site);
    caller.awaitOrThrow(wait, caller.cell(phaser));
    caller.acquire(phaser);
    return phaser.getPhase();
  }

  public static int awaitAdvanceInterruptibly(
      Phaser phaser, int phase, long time, TimeUnit unit, int site)
      throws InterruptedException, TimeoutException {
    ModelThread caller = CallingThread.get();
    if (phase < 0) {
      return phaser.awaitAdvanceInterruptibly(phase, time, unit);
    }
    long deadline = caller.deadline(unit.toNanos(time));
    Wait wait = advance(caller, phaser, phase, site).by(deadline);
    if (!caller.awaitOrThrow(wait, caller.cell(phaser))) {
      throw new TimeoutException();
    }
    caller.acquire(phaser);
    return phaser.getPhase();
  }

  private static Wait advance(ModelThread caller, Phaser phaser, int phase, int site) {
    return Wait.until(WaitKind.COUNT, phaser, caller.site(site), () -> phaser.getPhase() != phase);
  }
}
