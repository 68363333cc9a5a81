// expect: deadlock
// signal wakes one of two who wait for different things
import java.util.concurrent.locks.ReentrantLock;

class ConditionOfTwoWaiters {
  static boolean a;
  static boolean b;

  static void main() throws Exception {
    var lock = new ReentrantLock();
    var changed = lock.newCondition();
    Thread first = new Thread(() -> {
      lock.lock();
      try {
        while (!a) {
          changed.awaitUninterruptibly();
        }
      } finally {
        lock.unlock();
      }
    });
    Thread second = new Thread(() -> {
      lock.lock();
      try {
        while (!b) {
          changed.awaitUninterruptibly();
        }
      } finally {
        lock.unlock();
      }
    });
    first.start();
    second.start();
    lock.lock();
    a = true;
    changed.signal();
    lock.unlock();
    first.join();
    lock.lock();
    b = true;
    changed.signal();
    lock.unlock();
    second.join();
  }
}
