package javalings.interleave.model.lock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the methods of {@link Lock}: a thread waits here until the lock is free, and only then
 * calls the real method, which therefore never waits.
 */
public final class LockCalls {

  private LockCalls() {}

  public static void lock(Lock lock, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    LockGuard guard = LockGuard.of(caller, lock);
    if (guard == null) {
      lock.lock();
      return;
    }
    Wait wait = wait(caller, guard, site).uninterruptibly();
    if (lock instanceof ReentrantLock own && !own.isHeldByCurrentThread()) {
      caller.section.begin(guard.cell(caller), site);
    }
    caller.await(wait, guard.cell(caller));
    LockQueue.leave(caller, guard.subject());
    lock.lock();
    taken(caller, guard, site);
  }

  public static void lockInterruptibly(Lock lock, int site) throws InterruptedException {
    ModelThread caller = CallingThread.get();
    LockGuard guard = LockGuard.of(caller, lock);
    if (guard == null) {
      caller.site(site);
      lock.lockInterruptibly();
      return;
    }
    try {
      caller.awaitOrThrow(wait(caller, guard, caller.site(site)), guard.cell(caller));
    } finally {
      LockQueue.leave(caller, guard.subject());
    }
    lock.lock();
    taken(caller, guard, caller.site(site));
  }

  public static boolean tryLock(Lock lock, int site) {
    ModelThread caller = CallingThread.get();
    LockGuard guard = LockGuard.of(caller, lock);
    if (guard == null) {
      caller.site(site);
      return lock.tryLock();
    }
    caller.execution().log().asksForLocks();
    caller.step(guard.cell(caller), true);
    boolean got = lock.tryLock();
    told(caller, guard, caller.site(site), got);
    return got;
  }

  public static boolean tryLock(Lock lock, long time, TimeUnit unit, int site)
      throws InterruptedException {
    ModelThread caller = CallingThread.get();
    LockGuard guard = LockGuard.of(caller, lock);
    if (guard == null) {
      caller.site(site);
      return lock.tryLock(time, unit);
    }
    long deadline = caller.deadline(unit.toNanos(time));
    boolean got;
    try {
      Wait wait = wait(caller, guard, caller.site(site)).by(deadline);
      got = caller.awaitOrThrow(wait, guard.cell(caller)) && lock.tryLock();
    } finally {
      LockQueue.leave(caller, guard.subject());
    }
    told(caller, guard, caller.site(site), got);
    return got;
  }

  private static void told(ModelThread caller, LockGuard guard, CodeSite site, boolean got) {
    if (got) {
      taken(caller, guard, site);
    } else {
      caller.tell(site, "does not get", guard.subject());
    }
  }

  private static Wait wait(ModelThread caller, LockGuard guard, CodeSite site) {
    return LockQueue.wait(caller, guard.entry(), WaitKind.LOCK, guard.cell(caller), site);
  }

  static void taken(ModelThread caller, LockGuard guard, CodeSite site) {
    guard.acquire(caller);
    LockTable.of(caller).taken(guard.subject(), caller, site);
    String rest = guard.isShared() ? " for reading" : "";
    caller.tell(site, new ThreadAction.Synchronize("locks", guard.subject(), rest));
  }

  public static void unlock(Lock lock, int site) {
    ModelThread caller = CallingThread.get();
    LockGuard guard = LockGuard.of(caller, lock);
    if (guard == null) {
      caller.site(site);
      lock.unlock();
      return;
    }
    caller.stepBeforeUnlock(guard.cell(caller));
    lock.unlock();
    given(caller, guard, caller.site(site));
  }

  static void given(ModelThread caller, LockGuard guard, CodeSite site) {
    guard.release(caller);
    LockTable.of(caller).returned(guard.subject());
    caller.tell(site, "unlocks", guard.subject());
  }

  public static Condition newCondition(Lock lock, int site) {
    ModelThread caller = CallingThread.get();
    Condition condition = lock.newCondition();
    if (LockGuard.of(caller, lock) != null) {
      PartToWhole.of(caller).belongs(condition, lock);
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
    if (lock != null) {
      PartToWhole.of(CallingThread.get()).belongs(lock, pair);
    }
    return lock;
  }
}
