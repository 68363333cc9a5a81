// expect: deadlock
// a signal is not remembered
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ConditionSignalTooEarly {
  private final Lock lock = new ReentrantLock();
  private final Condition open = lock.newCondition();

  void await() {
    lock.lock();
    try {
      open.awaitUninterruptibly();
    } finally {
      lock.unlock();
    }
  }

  void open() {
    lock.lock();
    try {
      open.signalAll();
    } finally {
      lock.unlock();
    }
  }

  static void main() throws Exception {
    var gate = new ConditionSignalTooEarly();
    both(gate::await, gate::open);
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
