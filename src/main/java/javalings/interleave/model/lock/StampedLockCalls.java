package javalings.interleave.model.lock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.LongSupplier;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.OptimisticReads;
import javalings.interleave.model.Wait;

/** Replaces {@link StampedLock}. */
public final class StampedLockCalls {

  private StampedLockCalls() {}

  static LockGuard writing(StampedLock lock) {
    return new LockGuard(lock, false, () -> !lock.isWriteLocked() && !lock.isReadLocked());
  }

  static LockGuard reading(StampedLock lock) {
    return new LockGuard(lock, true, () -> !lock.isWriteLocked());
  }

  static void await(ModelThread caller, LockGuard guard, CodeSite site) {
    Wait wait = Wait.until(WaitKind.LOCK, guard.subject(), site, guard.isFree());
    caller.await(wait.uninterruptibly(), guard.cell(caller));
    LockCalls.taken(caller, guard, site);
  }

  public static long writeLock(StampedLock lock, int site) {
    ModelThread caller = CallingThread.get();
    await(caller, writing(lock), caller.site(site));
    return lock.writeLock();
  }

  public static long readLock(StampedLock lock, int site) {
    ModelThread caller = CallingThread.get();
    await(caller, reading(lock), caller.site(site));
    return lock.readLock();
  }

  public static long writeLockInterruptibly(StampedLock lock, int site) {
    return writeLock(lock, site);
  }

  public static long readLockInterruptibly(StampedLock lock, int site) {
    return readLock(lock, site);
  }

  public static long tryWriteLock(StampedLock lock, int site) {
    return tried(writing(lock), site, lock::tryWriteLock);
  }

  public static long tryReadLock(StampedLock lock, int site) {
    return tried(reading(lock), site, lock::tryReadLock);
  }

  public static long tryConvertToWriteLock(StampedLock lock, long stamp, int site) {
    return tried(writing(lock), site, () -> lock.tryConvertToWriteLock(stamp));
  }

  public static long tryWriteLock(StampedLock lock, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return tried(writing(lock), unit.toNanos(time), site, lock::tryWriteLock);
  }

  public static long tryReadLock(StampedLock lock, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return tried(reading(lock), unit.toNanos(time), site, lock::tryReadLock);
  }

  private static long tried(LockGuard guard, long nanos, int number, LongSupplier act)
      throws InterruptedException {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    Wait wait =
        Wait.until(WaitKind.LOCK, guard.subject(), site, guard.isFree()).by(caller.deadline(nanos));
    if (!caller.awaitOrThrow(wait, guard.cell(caller))) {
      return 0;
    }
    LockCalls.taken(caller, guard, site);
    return act.getAsLong();
  }

  private static long tried(LockGuard guard, int site, LongSupplier act) {
    ModelThread caller = CallingThread.get();
    caller.execution().log().asksForLocks();
    caller.step(guard.cell(caller), true);
    long stamp = act.getAsLong();
    if (stamp != 0) {
      LockCalls.taken(caller, guard, caller.site(site));
    }
    return stamp;
  }

  public static void unlockWrite(StampedLock lock, long stamp, int site) {
    give(writing(lock), site, () -> lock.unlockWrite(stamp));
  }

  public static void unlockRead(StampedLock lock, long stamp, int site) {
    give(reading(lock), site, () -> lock.unlockRead(stamp));
  }

  public static void unlock(StampedLock lock, long stamp, int site) {
    give(lock.isWriteLocked() ? writing(lock) : reading(lock), site, () -> lock.unlock(stamp));
  }

  private static void give(LockGuard guard, int site, Runnable act) {
    ModelThread caller = CallingThread.get();
    caller.stepBeforeUnlock(guard.cell(caller));
    act.run();
    LockCalls.given(caller, guard, caller.site(site));
  }

  public static Lock asReadLock(StampedLock lock, int site) {
    return new StampedView(lock, true);
  }

  public static Lock asWriteLock(StampedLock lock, int site) {
    return new StampedView(lock, false);
  }

  public static ReadWriteLock asReadWriteLock(StampedLock lock, int site) {
    return new ReadWriteLock() {
      @Override
      public Lock readLock() {
        return new StampedView(lock, true);
      }

      @Override
      public Lock writeLock() {
        return new StampedView(lock, false);
      }
    };
  }

  public static long tryOptimisticRead(StampedLock lock, int site) {
    ModelThread caller = CallingThread.get();
    caller.execution().log().asksForLocks();
    caller.step(reading(lock).cell(caller), false);
    long stamp = lock.tryOptimisticRead();
    reading(lock).acquire(caller);
    OptimisticReads.of(caller).begin();
    tell(caller, site, "reads", lock, " optimistically");
    return stamp;
  }

  public static boolean validate(StampedLock lock, long stamp, int site) {
    ModelThread caller = CallingThread.get();
    caller.step(reading(lock).cell(caller), false);
    boolean isValid = lock.validate(stamp);
    OptimisticReads.of(caller).end(true);
    tell(caller, site, "validates", lock, ": " + isValid);
    return isValid;
  }

  private static void tell(ModelThread caller, int site, String verb, Object lock, String rest) {
    caller.tell(caller.site(site), new ThreadAction.Synchronize(verb, lock, rest));
  }
}
