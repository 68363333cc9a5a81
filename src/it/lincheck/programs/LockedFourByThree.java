// expect: passes
import java.util.concurrent.locks.ReentrantLock;

class LockedFourByThree {
  final ReentrantLock lock = new ReentrantLock();
  int n;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      for (int i = 0; i < 3; i++) { lock.lock(); try { n += 2; } finally { lock.unlock(); } }
    });
    Thread t1 = new Thread(() -> {
      for (int i = 0; i < 3; i++) { lock.lock(); try { n += 2; } finally { lock.unlock(); } }
    });
    Thread t2 = new Thread(() -> {
      for (int i = 0; i < 3; i++) { lock.lock(); try { n += 2; } finally { lock.unlock(); } }
    });
    Thread t3 = new Thread(() -> {
      for (int i = 0; i < 3; i++) { lock.lock(); try { n += 2; } finally { lock.unlock(); } }
    });
    t0.start();
    t1.start();
    t2.start();
    t3.start();
    t0.join();
    t1.join();
    t2.join();
    t3.join();
    if (!(n == 24)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new LockedFourByThree().run();
  }
}
