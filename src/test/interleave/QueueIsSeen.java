// expect: passes
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class QueueIsSeen {
  static final ReentrantLock LOCK = new ReentrantLock();
  static final Condition CHANGED = LOCK.newCondition();
  static boolean isDone;
  static final Semaphore SLOT = new Semaphore(0);

  public static void main(String[] args) throws Exception {
    LOCK.lock();
    Thread waiter = new Thread(QueueIsSeen::waits);
    waiter.start();
    while (!LOCK.hasQueuedThread(waiter)) {
      Thread.onSpinWait();
    }
    LOCK.unlock();
    while (!signals()) {
      Thread.yield();
    }
    while (SLOT.getQueueLength() == 0) {
      Thread.yield();
    }
    SLOT.release();
    waiter.join();
  }

  static boolean signals() {
    LOCK.lock();
    try {
      isDone = LOCK.hasWaiters(CHANGED) && LOCK.getWaitQueueLength(CHANGED) == 1;
      CHANGED.signal();
      return isDone;
    } finally {
      LOCK.unlock();
    }
  }

  static void waits() {
    LOCK.lock();
    try {
      while (!isDone) {
        CHANGED.awaitUninterruptibly();
      }
    } finally {
      LOCK.unlock();
    }
    SLOT.acquireUninterruptibly();
  }
}
