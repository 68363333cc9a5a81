package javalings.explore.interleave.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
import javalings.explore.interleave.weave.Site;

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
    Strand strand = Strand.current();
    if (strand == null) {
      throw new IllegalStateException("a condition is waited for outside of an execution");
    }
    Site site = strand.site(number);
    Lock lock = lock(strand, condition);
    int depth = holds(lock);
    if (depth == 0) {
      throw new IllegalMonitorStateException();
    }
    LockGuard guard = java.util.Objects.requireNonNull(LockGuard.of(strand, lock));
    List<Strand> waiters = strand.execution.locks.waiters(condition);
    waiters.add(strand);
    unlock(lock, depth);
    LockCalls.given(strand, guard, site);
    LockGuard outside = java.util.Objects.requireNonNull(LockGuard.of(strand, lock));
    Wait.Wake wake = doze(strand, condition, outside, nanos, isInterruptible, site);
    boolean wasSignalled = !waiters.remove(strand);
    retake(strand, lock, depth, outside, site);
    if (wake == Wait.Wake.INTERRUPTED) {
      throw strand.interruption();
    }
    return wasSignalled;
  }

  private static Wait.Wake doze(
      Strand strand,
      Condition condition,
      LockGuard guard,
      long nanos,
      boolean isInterruptible,
      Site site) {
    List<Strand> waiters = strand.execution.locks.waiters(condition);
    long deadline = nanos == Wait.NEVER ? nanos : strand.execution.after(nanos);
    Wait wait =
        Wait.until(
                Wait.Kind.SIGNAL,
                condition,
                site,
                () -> !waiters.contains(strand) && guard.isFree().getAsBoolean())
            .by(deadline);
    return strand.await(isInterruptible ? wait : wait.uninterruptibly(), guard.cell(strand));
  }

  private static void retake(Strand strand, Lock lock, int depth, LockGuard guard, Site site) {
    Wait wait = Wait.until(Wait.Kind.LOCK, guard.subject(), site, guard.isFree());
    if (!guard.isFree().getAsBoolean()) {
      strand.await(wait.uninterruptibly(), guard.cell(strand));
    }
    for (int i = 0; i < depth; i++) {
      lock.lock();
    }
    LockCalls.taken(strand, guard, site);
  }

  private static void unlock(Lock lock, int depth) {
    for (int i = 0; i < depth; i++) {
      lock.unlock();
    }
  }

  private static Lock lock(Strand strand, Condition condition) {
    return (Lock) strand.execution.locks.owner(condition);
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
    Strand strand = Strand.current();
    if (strand == null) {
      return;
    }
    if (holds(lock(strand, condition)) == 0) {
      throw new IllegalMonitorStateException();
    }
    Site site = strand.site(number);
    strand.tell(site, all ? "signals all of {}" : "signals {}", condition);
    List<Strand> waiters = strand.execution.locks.waiters(condition);
    if (waiters.isEmpty()) {
      strand.execution.locks.lost(condition, site);
    } else if (all) {
      waiters.clear();
    } else {
      waiters.remove(strand.execution.pick(new ArrayList<>(waiters)));
    }
  }
}
