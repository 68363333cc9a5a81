package javalings.interleave.model.lock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the methods of {@link Lock}: a strand waits here until the lock is free, and only
 * then calls the real method, which therefore never waits.
 */
public final class LockCalls {

  private LockCalls() {}

  public static void lock(Lock lock, int site) {
    ModelThread thread = ModelThread.current();
    LockGuard guard = thread == null ? null : LockGuard.of(thread, lock);
    if (thread == null || guard == null) {
      lock.lock();
      return;
    }
    thread.await(wait(guard, thread.site(site)).uninterruptibly(), guard.cell(thread));
    lock.lock();
    taken(thread, guard, thread.site(site));
  }

  public static void lockInterruptibly(Lock lock, int site) throws InterruptedException {
    ModelThread thread = ModelThread.current();
    LockGuard guard = thread == null ? null : LockGuard.of(thread, lock);
    if (thread == null || guard == null) {
      lock.lockInterruptibly();
      return;
    }
    thread.awaitOrThrow(wait(guard, thread.site(site)), guard.cell(thread));
    lock.lock();
    taken(thread, guard, thread.site(site));
  }

  public static boolean tryLock(Lock lock, int site) {
    ModelThread thread = ModelThread.current();
    LockGuard guard = thread == null ? null : LockGuard.of(thread, lock);
    if (thread == null || guard == null) {
      return lock.tryLock();
    }
    thread.execution.log.asksForLocks();
    thread.step(guard.cell(thread), true);
    boolean got = lock.tryLock();
    told(thread, guard, thread.site(site), got);
    return got;
  }

  public static boolean tryLock(Lock lock, long time, TimeUnit unit, int site)
      throws InterruptedException {
    ModelThread thread = ModelThread.current();
    LockGuard guard = thread == null ? null : LockGuard.of(thread, lock);
    if (thread == null || guard == null) {
      return lock.tryLock(time, unit);
    }
    long deadline = thread.execution.after(unit.toNanos(time));
    Wait wait = wait(guard, thread.site(site)).by(deadline);
    boolean got = thread.awaitOrThrow(wait, guard.cell(thread)) && lock.tryLock();
    told(thread, guard, thread.site(site), got);
    return got;
  }

  private static void told(ModelThread thread, LockGuard guard, CodeSite site, boolean got) {
    if (got) {
      taken(thread, guard, site);
    } else {
      thread.tell(site, "does not get {}", guard.subject());
    }
  }

  private static Wait wait(LockGuard guard, CodeSite site) {
    return Wait.until(Wait.Kind.LOCK, guard.subject(), site, guard.isFree());
  }

  static void taken(ModelThread thread, LockGuard guard, CodeSite site) {
    guard.acquire(thread);
    thread.execution.lockTable.taken(guard.subject(), thread, site);
    thread.tell(site, guard.isShared() ? "locks {} for reading" : "locks {}", guard.subject());
  }

  public static void unlock(Lock lock, int site) {
    ModelThread thread = ModelThread.current();
    LockGuard guard = thread == null ? null : LockGuard.of(thread, lock);
    if (thread == null || guard == null) {
      lock.unlock();
      return;
    }
    if (thread.execution.settings.watchesUnlocks()) {
      thread.step(guard.cell(thread), true);
    }
    lock.unlock();
    given(thread, guard, thread.site(site));
  }

  static void given(ModelThread thread, LockGuard guard, CodeSite site) {
    guard.release(thread);
    thread.execution.lockTable.returned(guard.subject());
    thread.tell(site, "unlocks {}", guard.subject());
  }

  public static Condition newCondition(Lock lock, int site) {
    ModelThread thread = ModelThread.current();
    Condition condition = lock.newCondition();
    if (thread != null) {
      thread.execution.lockTable.belongs(condition, lock);
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
    ModelThread thread = ModelThread.current();
    if (thread != null && lock != null) {
      thread.execution.lockTable.belongs(lock, pair);
    }
    return lock;
  }
}
