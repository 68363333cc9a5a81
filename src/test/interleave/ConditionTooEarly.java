// expect: race-condition
// a signal that came before the wait is gone; only the limit ends it
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class ConditionTooEarly {
  static final ReentrantLock LOCK = new ReentrantLock();
  static final Condition CHANGED = LOCK.newCondition();

  static void main() throws Exception {
    Thread setter = new Thread(ConditionTooEarly::signal);
    setter.start();
    LOCK.lock();
    try {
      require(CHANGED.await(1, TimeUnit.HOURS), "not in time");
    } finally {
      LOCK.unlock();
    }
    setter.join();
  }

  static void signal() {
    LOCK.lock();
    try {
      CHANGED.signalAll();
    } finally {
      LOCK.unlock();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
