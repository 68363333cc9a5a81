package javalings.interleave.model.lock;

import java.util.concurrent.locks.StampedLock;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;

/** Stands in for {@link StampedLock}. */
public final class StampedLockCalls {

  private StampedLockCalls() {}

  private static LockGuard writing(StampedLock lock) {
    return new LockGuard(lock, false, () -> !lock.isWriteLocked() && !lock.isReadLocked());
  }

  private static LockGuard reading(StampedLock lock) {
    return new LockGuard(lock, true, () -> !lock.isWriteLocked());
  }

  private static void await(ModelThread thread, LockGuard guard, CodeSite site) {
    Wait wait = Wait.until(Wait.Kind.LOCK, guard.subject(), site, guard.isFree());
    thread.await(wait.uninterruptibly(), guard.cell(thread));
    LockCalls.taken(thread, guard, site);
  }

  public static long writeLock(StampedLock lock, int site) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      await(thread, writing(lock), thread.site(site));
    }
    return lock.writeLock();
  }

  public static long readLock(StampedLock lock, int site) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      await(thread, reading(lock), thread.site(site));
    }
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

  private static long tried(LockGuard guard, int site, java.util.function.LongSupplier act) {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return act.getAsLong();
    }
    thread.execution.log.asksForLocks();
    thread.step(guard.cell(thread), true);
    long stamp = act.getAsLong();
    if (stamp != 0) {
      LockCalls.taken(thread, guard, thread.site(site));
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
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      act.run();
      return;
    }
    if (thread.execution.settings.watchesUnlocks()) {
      thread.step(guard.cell(thread), true);
    }
    act.run();
    LockCalls.given(thread, guard, thread.site(site));
  }

  public static long tryOptimisticRead(StampedLock lock, int site) {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return lock.tryOptimisticRead();
    }
    thread.execution.log.asksForLocks();
    thread.step(reading(lock).cell(thread), false);
    long stamp = lock.tryOptimisticRead();
    reading(lock).acquire(thread);
    thread.reads.begin();
    thread.tell(thread.site(site), "reads {} optimistically", lock);
    return stamp;
  }

  public static boolean validate(StampedLock lock, long stamp, int site) {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return lock.validate(stamp);
    }
    thread.step(reading(lock).cell(thread), false);
    boolean isValid = lock.validate(stamp);
    thread.reads.end(true);
    thread.tell(thread.site(site), "validates {}: " + isValid, lock);
    return isValid;
  }
}
