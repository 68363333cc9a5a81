// expect: passes
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.Condition;

class ConditionHandsOver {
  final ReentrantLock lock = new ReentrantLock();
  final Condition full = lock.newCondition();
  int value;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      lock.lock(); try { value = 3; full.signalAll(); } finally { lock.unlock(); }
    });
    Thread t1 = new Thread(() -> {
      try {
        lock.lock(); try { while (value == 0) { full.await(); } } finally { lock.unlock(); }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
  }

  static void main() throws Exception {
    new ConditionHandsOver().run();
  }
}
