// expect: passes
// a signal, or the limit: the loop looks again
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class ConditionInTime {
  static final ReentrantLock LOCK = new ReentrantLock();
  static final Condition CHANGED = LOCK.newCondition();
  static boolean ready;

  static void main() throws Exception {
    Thread setter = new Thread(ConditionInTime::set);
    setter.start();
    LOCK.lock();
    try {
      while (!ready) {
        require(CHANGED.await(1, TimeUnit.HOURS), "not in time");
      }
    } finally {
      LOCK.unlock();
    }
    setter.join();
  }

  static void set() {
    LOCK.lock();
    try {
      ready = true;
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
