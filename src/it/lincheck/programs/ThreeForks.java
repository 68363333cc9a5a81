// expect: deadlock
import java.util.concurrent.locks.ReentrantLock;

class ThreeForks {
  final ReentrantLock a = new ReentrantLock();
  final ReentrantLock b = new ReentrantLock();
  final ReentrantLock c = new ReentrantLock();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      a.lock(); try { b.lock(); b.unlock(); } finally { a.unlock(); }
    });
    Thread t1 = new Thread(() -> {
      b.lock(); try { c.lock(); c.unlock(); } finally { b.unlock(); }
    });
    Thread t2 = new Thread(() -> {
      c.lock(); try { a.lock(); a.unlock(); } finally { c.unlock(); }
    });
    t0.start();
    t1.start();
    t2.start();
    t0.join();
    t1.join();
    t2.join();
  }

  static void main() throws Exception {
    new ThreeForks().run();
  }
}
