package javalings.explore.interleave.run;

import java.util.concurrent.locks.StampedLock;
import javalings.explore.interleave.weave.Site;

/** Stands in for {@link StampedLock}. */
public final class StampedCalls {

  private StampedCalls() {}

  private static LockGuard writing(StampedLock lock) {
    return new LockGuard(lock, false, () -> !lock.isWriteLocked() && !lock.isReadLocked());
  }

  private static LockGuard reading(StampedLock lock) {
    return new LockGuard(lock, true, () -> !lock.isWriteLocked());
  }

  private static void await(Strand strand, LockGuard guard, Site site) {
    Wait wait = Wait.until(Wait.Kind.LOCK, guard.subject(), site, guard.isFree());
    strand.await(wait.uninterruptibly(), guard.cell(strand));
    LockCalls.taken(strand, guard, site);
  }

  public static long writeLock(StampedLock lock, int site) {
    Strand strand = Strand.current();
    if (strand != null) {
      await(strand, writing(lock), strand.site(site));
    }
    return lock.writeLock();
  }

  public static long readLock(StampedLock lock, int site) {
    Strand strand = Strand.current();
    if (strand != null) {
      await(strand, reading(lock), strand.site(site));
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
    Strand strand = Strand.current();
    if (strand == null) {
      return act.getAsLong();
    }
    strand.execution.chronicle.asksForLocks();
    strand.step(guard.cell(strand), true);
    long stamp = act.getAsLong();
    if (stamp != 0) {
      LockCalls.taken(strand, guard, strand.site(site));
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
    Strand strand = Strand.current();
    if (strand == null) {
      act.run();
      return;
    }
    if (strand.execution.settings.watchesUnlocks()) {
      strand.step(guard.cell(strand), true);
    }
    act.run();
    LockCalls.given(strand, guard, strand.site(site));
  }

  public static long tryOptimisticRead(StampedLock lock, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      return lock.tryOptimisticRead();
    }
    strand.execution.chronicle.asksForLocks();
    strand.step(reading(lock).cell(strand), false);
    long stamp = lock.tryOptimisticRead();
    reading(lock).acquire(strand);
    strand.optimism.begin();
    strand.tell(strand.site(site), "reads {} optimistically", lock);
    return stamp;
  }

  public static boolean validate(StampedLock lock, long stamp, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      return lock.validate(stamp);
    }
    strand.step(reading(lock).cell(strand), false);
    boolean isValid = lock.validate(stamp);
    strand.optimism.end(true);
    strand.tell(strand.site(site), "validates {}: " + isValid, lock);
    return isValid;
  }
}
