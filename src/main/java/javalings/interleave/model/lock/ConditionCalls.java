package javalings.interleave.model.lock;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.SpuriousWakeup;
import javalings.interleave.model.Wait;
import javalings.interleave.model.time.ClockCalls;

/** Replaces the methods of {@link Condition}: the waiting is modelled, the lock is the real one. */
@SuppressWarnings("WaitNotInLoop") // the loop is the program's
public final class ConditionCalls {

  private ConditionCalls() {}

  /** Whether it is a condition of one of the JDK's locks; any other does its own waiting. */
  private static boolean isModelled(Condition condition) {
    return PartToWhole.of(CallingThread.get()).isPart(condition);
  }

  public static void await(Condition condition, int site) throws InterruptedException {
    if (!isModelled(condition)) {
      condition.await();
      return;
    }
    await(condition, Wait.NEVER, true, site);
  }

  public static void awaitUninterruptibly(Condition condition, int site) {
    if (!isModelled(condition)) {
      condition.awaitUninterruptibly();
      return;
    }
    try {
      await(condition, Wait.NEVER, false, site);
    } catch (InterruptedException e) {
      throw new IllegalStateException("this wait takes no interrupt", e);
    }
  }

  public static boolean await(Condition condition, long time, TimeUnit unit, int site)
      throws InterruptedException {
    if (!isModelled(condition)) {
      return condition.await(time, unit);
    }
    return await(condition, unit.toNanos(time), true, site);
  }

  public static long awaitNanos(Condition condition, long nanos, int site)
      throws InterruptedException {
    if (!isModelled(condition)) {
      return condition.awaitNanos(nanos);
    }
    return await(condition, nanos, true, site) ? Math.max(1, nanos) : 0;
  }

  @SuppressWarnings("JavaUtilDate") // the JDK's own method takes one
  public static boolean awaitUntil(Condition condition, Date time, int site)
      throws InterruptedException {
    if (!isModelled(condition)) {
      return condition.awaitUntil(time);
    }
    long millis = Math.max(0, time.getTime() - ClockCalls.currentTimeMillis(site));
    return await(condition, TimeUnit.MILLISECONDS.toNanos(millis), true, site);
  }

  private static boolean await(Condition condition, long nanos, boolean isInterruptible, int number)
      throws InterruptedException {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    Lock lock = lock(caller, condition);
    int depth = holds(lock);
    if (depth == 0) {
      throw new IllegalMonitorStateException();
    }
    LockGuard guard = Objects.requireNonNull(LockGuard.of(caller, lock));
    List<ModelThread> waiters = LockTable.of(caller).waiters(condition);
    waiters.add(caller);
    unlock(lock, depth);
    LockCalls.given(caller, guard, site);
    LockGuard outside = Objects.requireNonNull(LockGuard.of(caller, lock));
    Wait.Wake wake = doze(caller, condition, outside, nanos, isInterruptible, site);
    boolean wasSignalled = !waiters.remove(caller);
    retake(caller, lock, depth, outside, site);
    if (wake == Wait.Wake.INTERRUPTED) {
      throw caller.interruption();
    }
    if (wake == Wait.Wake.READY && !wasSignalled) {
      caller.tell(site, "wakes without a signal from", condition);
    }
    return wasSignalled || wake == Wait.Wake.READY;
  }

  private static Wait.Wake doze(
      ModelThread caller,
      Condition condition,
      LockGuard guard,
      long nanos,
      boolean isInterruptible,
      CodeSite site) {
    List<ModelThread> waiters = LockTable.of(caller).waiters(condition);
    long deadline = caller.deadline(nanos);
    boolean wakes = SpuriousWakeup.endsWaitOf(caller);
    Wait wait =
        Wait.until(
                WaitKind.SIGNAL,
                condition,
                site,
                () -> (wakes || !waiters.contains(caller)) && guard.isFree().getAsBoolean())
            .by(deadline);
    return caller.await(isInterruptible ? wait : wait.uninterruptibly(), guard.cell(caller));
  }

  private static void retake(
      ModelThread caller, Lock lock, int depth, LockGuard guard, CodeSite site) {
    Wait wait = Wait.until(WaitKind.LOCK, guard.subject(), site, guard.isFree());
    if (!guard.isFree().getAsBoolean()) {
      caller.await(wait.uninterruptibly(), guard.cell(caller));
    }
    for (int i = 0; i < depth; i++) {
      lock.lock();
    }
    LockCalls.taken(caller, guard, site);
  }

  private static void unlock(Lock lock, int depth) {
    for (int i = 0; i < depth; i++) {
      lock.unlock();
    }
  }

  private static Lock lock(ModelThread caller, Condition condition) {
    return (Lock) PartToWhole.of(caller).lock(condition);
  }

  private static int holds(Lock lock) {
    return switch (lock) {
      case ReentrantLock own -> own.getHoldCount();
      case WriteLock own -> own.getHoldCount();
      default -> 0;
    };
  }

  public static void signal(Condition condition, int site) {
    if (!isModelled(condition)) {
      condition.signal();
      return;
    }
    signal(condition, site, false);
  }

  public static void signalAll(Condition condition, int site) {
    if (!isModelled(condition)) {
      condition.signalAll();
      return;
    }
    signal(condition, site, true);
  }

  private static void signal(Condition condition, int number, boolean all) {
    ModelThread caller = CallingThread.get();
    if (holds(lock(caller, condition)) == 0) {
      throw new IllegalMonitorStateException();
    }
    CodeSite site = caller.site(number);
    caller.tell(site, all ? "signals all of" : "signals", condition);
    List<ModelThread> waiters = LockTable.of(caller).waiters(condition);
    if (waiters.isEmpty()) {
      LockTable.of(caller).lost(condition, site);
    } else if (all) {
      waiters.clear();
    } else {
      waiters.remove(caller.execution().pick(new ArrayList<>(waiters)));
    }
  }
}
