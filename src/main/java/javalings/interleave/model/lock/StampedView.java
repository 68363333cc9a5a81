package javalings.interleave.model.lock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;

/** A {@link StampedLock} seen as an ordinary lock for reading or for writing; not reentrant. */
record StampedView(StampedLock stamped, boolean isShared) implements Lock {

  private LockGuard guard() {
    return isShared ? StampedLockCalls.reading(stamped) : StampedLockCalls.writing(stamped);
  }

  @Override
  public void lock() {
    ModelThread caller = CallingThread.get();
    StampedLockCalls.await(caller, guard(), caller.lastSite());
    take();
  }

  private boolean take() {
    return (isShared ? stamped.tryReadLock() : stamped.tryWriteLock()) != 0;
  }

  @Override
  public void lockInterruptibly() {
    lock();
  }

  @Override
  public boolean tryLock() {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.lastSite();
    caller.execution().log().asksForLocks();
    caller.step(guard().cell(caller), true);
    boolean got = take();
    if (got) {
      LockCalls.taken(caller, guard(), site);
    }
    return got;
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) {
    return tryLock();
  }

  @Override
  public void unlock() {
    ModelThread caller = CallingThread.get();
    caller.stepBeforeUnlock(guard().cell(caller));
    boolean gave = isShared ? stamped.tryUnlockRead() : stamped.tryUnlockWrite();
    if (!gave) {
      throw new IllegalMonitorStateException();
    }
    LockCalls.given(caller, guard(), caller.lastSite());
  }

  @Override
  public Condition newCondition() {
    throw new UnsupportedOperationException();
  }
}
