package javalings.interleave.model.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;

/** Stands in for {@link Condition}: the waiting is modelled, the lock is the real one. */
public final class ConditionCalls {

  private ConditionCalls() {}

  public static void await(Condition condition, int site) throws InterruptedException {
    await(condition, Wait.NEVER, true, site);
  }

  public static void awaitUninterruptibly(Condition condition, int site) {
    try {
      await(condition, Wait.NEVER, false, site);
    } catch (InterruptedException e) {
      throw new IllegalStateException("this wait takes no interrupt", e);
    }
  }

  public static boolean await(Condition condition, long time, TimeUnit unit, int site)
      throws InterruptedException {
    return await(condition, unit.toNanos(time), true, site);
  }

  public static long awaitNanos(Condition condition, long nanos, int site)
      throws InterruptedException {
    return await(condition, nanos, true, site) ? Math.max(1, nanos) : 0;
  }

  private static boolean await(Condition condition, long nanos, boolean isInterruptible, int number)
      throws InterruptedException {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      throw new IllegalStateException("a condition is waited for outside of an execution");
    }
    CodeSite site = thread.site(number);
    Lock lock = lock(thread, condition);
    int depth = holds(lock);
    if (depth == 0) {
      throw new IllegalMonitorStateException();
    }
    LockGuard guard = java.util.Objects.requireNonNull(LockGuard.of(thread, lock));
    List<ModelThread> waiters = thread.execution.lockTable.waiters(condition);
    waiters.add(thread);
    unlock(lock, depth);
    LockCalls.given(thread, guard, site);
    LockGuard outside = java.util.Objects.requireNonNull(LockGuard.of(thread, lock));
    Wait.Wake wake = doze(thread, condition, outside, nanos, isInterruptible, site);
    boolean wasSignalled = !waiters.remove(thread);
    retake(thread, lock, depth, outside, site);
    if (wake == Wait.Wake.INTERRUPTED) {
      throw thread.interruption();
    }
    return wasSignalled;
  }

  private static Wait.Wake doze(
      ModelThread thread,
      Condition condition,
      LockGuard guard,
      long nanos,
      boolean isInterruptible,
      CodeSite site) {
    List<ModelThread> waiters = thread.execution.lockTable.waiters(condition);
    long deadline = nanos == Wait.NEVER ? nanos : thread.execution.after(nanos);
    Wait wait =
        Wait.until(
                Wait.Kind.SIGNAL,
                condition,
                site,
                () -> !waiters.contains(thread) && guard.isFree().getAsBoolean())
            .by(deadline);
    return thread.await(isInterruptible ? wait : wait.uninterruptibly(), guard.cell(thread));
  }

  private static void retake(
      ModelThread thread, Lock lock, int depth, LockGuard guard, CodeSite site) {
    Wait wait = Wait.until(Wait.Kind.LOCK, guard.subject(), site, guard.isFree());
    if (!guard.isFree().getAsBoolean()) {
      thread.await(wait.uninterruptibly(), guard.cell(thread));
    }
    for (int i = 0; i < depth; i++) {
      lock.lock();
    }
    LockCalls.taken(thread, guard, site);
  }

  private static void unlock(Lock lock, int depth) {
    for (int i = 0; i < depth; i++) {
      lock.unlock();
    }
  }

  private static Lock lock(ModelThread thread, Condition condition) {
    return (Lock) thread.execution.lockTable.owner(condition);
  }

  private static int holds(Lock lock) {
    return switch (lock) {
      case ReentrantLock own -> own.getHoldCount();
      case WriteLock own -> own.getHoldCount();
      default -> 0;
    };
  }

  public static void signal(Condition condition, int site) {
    signal(condition, site, false);
  }

  public static void signalAll(Condition condition, int site) {
    signal(condition, site, true);
  }

  private static void signal(Condition condition, int number, boolean all) {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return;
    }
    if (holds(lock(thread, condition)) == 0) {
      throw new IllegalMonitorStateException();
    }
    CodeSite site = thread.site(number);
    thread.tell(site, all ? "signals all of {}" : "signals {}", condition);
    List<ModelThread> waiters = thread.execution.lockTable.waiters(condition);
    if (waiters.isEmpty()) {
      thread.execution.lockTable.lost(condition, site);
    } else if (all) {
      waiters.clear();
    } else {
      waiters.remove(thread.execution.pick(new ArrayList<>(waiters)));
    }
  }
}
