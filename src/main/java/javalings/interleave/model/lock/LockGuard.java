package javalings.interleave.model.lock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
import java.util.function.BooleanSupplier;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * When the running thread could take a lock without waiting.
 *
 * @param subject what people call the lock; a read and a write lock share it
 * @param isShared whether several may hold it at a time
 * @param mayOvertake whether a thread that comes anew may take it before those that wait
 */
record LockGuard(
    Object subject, boolean isShared, BooleanSupplier isFree, BooleanSupplier mayOvertake) {

  /** A lock whose queue anybody may overtake. */
  LockGuard(Object subject, boolean isShared, BooleanSupplier isFree) {
    this(subject, isShared, isFree, () -> true);
  }

  /** Null for a lock that is not the JDK's. */
  static @Nullable LockGuard of(ModelThread caller, Lock lock) {
    Object subject = PartToWhole.of(caller).whole(lock);
    LockQueue queue = LockQueue.of(caller, subject);
    return switch (lock) {
      case ReentrantLock own -> {
        boolean isMine = own.isHeldByCurrentThread();
        yield new LockGuard(
            own,
            false,
            () -> isMine || !own.isLocked(),
            () -> isMine || !own.isFair() || queue.isEmpty());
      }
      case ReadLock _ when subject instanceof ReentrantReadWriteLock pair -> {
        boolean isMine = pair.isWriteLockedByCurrentThread();
        boolean isAgain = isMine || pair.getReadHoldCount() > 0;
        yield new LockGuard(
            pair,
            true,
            () -> isMine || !pair.isWriteLocked(),
            () -> isAgain || (pair.isFair() ? queue.isEmpty() : !queue.beginsWithAWriter()));
      }
      case WriteLock own when subject instanceof ReentrantReadWriteLock pair -> {
        boolean isMine = own.isHeldByCurrentThread();
        yield new LockGuard(
            pair,
            false,
            () -> isMine || (!pair.isWriteLocked() && pair.getReadLockCount() == 0),
            () -> isMine || !pair.isFair() || queue.isEmpty());
      }
      default -> null;
    };
  }

  /**
   * Readers come after writers only, writers after readers and writers. Sections that only add are
   * to each other as readers are.
   */
  void acquire(ModelThread caller) {
    MemoryCell writers = cell(caller);
    caller.acquire(writers);
    if (!isShared && !caller.section.isOf(writers)) {
      caller.acquire(caller.cell(subject, "readers"));
    }
  }

  void release(ModelThread caller) {
    MemoryCell writers = cell(caller);
    boolean isSum = caller.section.isOf(writers);
    caller.section.end();
    caller.release(isShared || isSum ? caller.cell(subject, "readers") : writers);
  }

  MemoryCell cell(ModelThread caller) {
    return caller.cell(subject, "writers");
  }

  LockQueue.Entry entry() {
    return new LockQueue.Entry(subject, isShared, isFree, mayOvertake);
  }
}
