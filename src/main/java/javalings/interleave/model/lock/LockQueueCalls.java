package javalings.interleave.model.lock;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.race.MemoryCell;

/** Replaces the questions after the threads that wait for a lock or a condition. */
public final class LockQueueCalls {

  private LockQueueCalls() {}

  public static boolean hasQueuedThreads(ReentrantLock lock, int site) {
    return count("hasQueuedThreads", lock, cell(lock), site) > 0;
  }

  public static boolean hasQueuedThreads(ReentrantReadWriteLock lock, int site) {
    return count("hasQueuedThreads", lock, cell(lock), site) > 0;
  }

  public static boolean hasQueuedThreads(Semaphore semaphore, int site) {
    return count("hasQueuedThreads", semaphore, whole(semaphore), site) > 0;
  }

  public static int getQueueLength(ReentrantLock lock, int site) {
    return count("getQueueLength", lock, cell(lock), site);
  }

  public static int getQueueLength(ReentrantReadWriteLock lock, int site) {
    return count("getQueueLength", lock, cell(lock), site);
  }

  public static int getQueueLength(Semaphore semaphore, int site) {
    return count("getQueueLength", semaphore, whole(semaphore), site);
  }

  public static boolean hasQueuedThread(ReentrantLock lock, Thread thread, int site) {
    return isQueued(lock, thread, site);
  }

  public static boolean hasQueuedThread(ReentrantReadWriteLock lock, Thread thread, int site) {
    return isQueued(lock, thread, site);
  }

  public static boolean hasWaiters(ReentrantLock lock, Condition condition, int site) {
    return waiting("hasWaiters", lock, lock.isHeldByCurrentThread(), condition, site) > 0;
  }

  public static boolean hasWaiters(ReentrantReadWriteLock lock, Condition condition, int site) {
    boolean isMine = lock.isWriteLockedByCurrentThread();
    return waiting("hasWaiters", lock, isMine, condition, site) > 0;
  }

  public static int getWaitQueueLength(ReentrantLock lock, Condition condition, int site) {
    return waiting("getWaitQueueLength", lock, lock.isHeldByCurrentThread(), condition, site);
  }

  public static int getWaitQueueLength(ReentrantReadWriteLock lock, Condition condition, int site) {
    boolean isMine = lock.isWriteLockedByCurrentThread();
    return waiting("getWaitQueueLength", lock, isMine, condition, site);
  }

  private static MemoryCell cell(Object lock) {
    return CallingThread.get().cell(lock, "writers");
  }

  private static MemoryCell whole(Object semaphore) {
    return CallingThread.get().cell(semaphore);
  }

  private static int count(String method, Object lock, MemoryCell cell, int site) {
    ModelThread caller = CallingThread.get();
    ask(caller, cell);
    int count = LockQueue.of(caller, lock).threads().size();
    return told(caller, new ThreadAction.Call(lock, method, List.of(), false), count, site);
  }

  private static boolean isQueued(Object lock, Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    ask(caller, cell(lock));
    ModelThread other = caller.threads().of(thread);
    int count = other != null && LockQueue.of(caller, lock).threads().contains(other) ? 1 : 0;
    var call = new ThreadAction.Call(lock, "hasQueuedThread", List.of(thread), false);
    return told(caller, call, count, site) > 0;
  }

  /** A step that comes before or after those that begin and end a wait. */
  private static void ask(ModelThread caller, MemoryCell cell) {
    caller.execution().log().asksForLocks();
    caller.step(cell, true);
  }

  private static int waiting(
      String method, Object lock, boolean isMine, Condition condition, int site) {
    if (!isMine) {
      throw new IllegalMonitorStateException();
    }
    ModelThread caller = CallingThread.get();
    int count = LockTable.of(caller).waiters(condition).size();
    return told(caller, new ThreadAction.Call(lock, method, List.of(), false), count, site);
  }

  private static int told(ModelThread caller, ThreadAction.Call call, int count, int site) {
    ThreadEvent event = caller.tell(caller.site(site), call);
    if (event != null) {
      event.result(call.method().startsWith("has") ? (Object) (count > 0) : (Object) count);
    }
    return count;
  }
}
