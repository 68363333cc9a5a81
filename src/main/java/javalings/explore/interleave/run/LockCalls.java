package javalings.explore.interleave.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javalings.explore.interleave.weave.Site;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the methods of {@link Lock}: a strand waits here until the lock is free, and only
 * then calls the real method, which therefore never waits.
 */
public final class LockCalls {

  private LockCalls() {}

  public static void lock(Lock lock, int site) {
    Strand strand = Strand.current();
    LockGuard guard = strand == null ? null : LockGuard.of(strand, lock);
    if (strand == null || guard == null) {
      lock.lock();
      return;
    }
    strand.await(wait(guard, strand.site(site)).uninterruptibly(), guard.cell(strand));
    lock.lock();
    taken(strand, guard, strand.site(site));
  }

  public static void lockInterruptibly(Lock lock, int site) throws InterruptedException {
    Strand strand = Strand.current();
    LockGuard guard = strand == null ? null : LockGuard.of(strand, lock);
    if (strand == null || guard == null) {
      lock.lockInterruptibly();
      return;
    }
    strand.awaitOrThrow(wait(guard, strand.site(site)), guard.cell(strand));
    lock.lock();
    taken(strand, guard, strand.site(site));
  }

  public static boolean tryLock(Lock lock, int site) {
    Strand strand = Strand.current();
    LockGuard guard = strand == null ? null : LockGuard.of(strand, lock);
    if (strand == null || guard == null) {
      return lock.tryLock();
    }
    strand.execution.chronicle.asksForLocks();
    strand.step(guard.cell(strand), true);
    boolean got = lock.tryLock();
    told(strand, guard, strand.site(site), got);
    return got;
  }

  public static boolean tryLock(Lock lock, long time, TimeUnit unit, int site)
      throws InterruptedException {
    Strand strand = Strand.current();
    LockGuard guard = strand == null ? null : LockGuard.of(strand, lock);
    if (strand == null || guard == null) {
      return lock.tryLock(time, unit);
    }
    long deadline = strand.execution.after(unit.toNanos(time));
    Wait wait = wait(guard, strand.site(site)).by(deadline);
    boolean got = strand.awaitOrThrow(wait, guard.cell(strand)) && lock.tryLock();
    told(strand, guard, strand.site(site), got);
    return got;
  }

  private static void told(Strand strand, LockGuard guard, Site site, boolean got) {
    if (got) {
      taken(strand, guard, site);
    } else {
      strand.tell(site, "does not get {}", guard.subject());
    }
  }

  private static Wait wait(LockGuard guard, Site site) {
    return Wait.until(Wait.Kind.LOCK, guard.subject(), site, guard.isFree());
  }

  static void taken(Strand strand, LockGuard guard, Site site) {
    guard.acquire(strand);
    strand.execution.locks.taken(guard.subject(), strand, site);
    strand.tell(site, guard.isShared() ? "locks {} for reading" : "locks {}", guard.subject());
  }

  public static void unlock(Lock lock, int site) {
    Strand strand = Strand.current();
    LockGuard guard = strand == null ? null : LockGuard.of(strand, lock);
    if (strand == null || guard == null) {
      lock.unlock();
      return;
    }
    if (strand.execution.settings.watchesUnlocks()) {
      strand.step(guard.cell(strand), true);
    }
    lock.unlock();
    given(strand, guard, strand.site(site));
  }

  static void given(Strand strand, LockGuard guard, Site site) {
    guard.release(strand);
    strand.execution.locks.returned(guard.subject());
    strand.tell(site, "unlocks {}", guard.subject());
  }

  public static Condition newCondition(Lock lock, int site) {
    Strand strand = Strand.current();
    Condition condition = lock.newCondition();
    if (strand != null) {
      strand.execution.locks.belongs(condition, lock);
    }
    return condition;
  }

  public static Lock readLock(ReadWriteLock pair, int site) {
    return of(pair, pair.readLock());
  }

  public static Lock writeLock(ReadWriteLock pair, int site) {
    return of(pair, pair.writeLock());
  }

  public static ReentrantReadWriteLock.ReadLock readLock(ReentrantReadWriteLock pair, int site) {
    return of(pair, pair.readLock());
  }

  public static ReentrantReadWriteLock.WriteLock writeLock(ReentrantReadWriteLock pair, int site) {
    return of(pair, pair.writeLock());
  }

  private static <L extends @Nullable Object> L of(ReadWriteLock pair, L lock) {
    Strand strand = Strand.current();
    if (strand != null && lock != null) {
      strand.execution.locks.belongs(lock, pair);
    }
    return lock;
  }
}
