// expect: passes
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadersAndAWriter {
  final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  int a;
  int b;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      lock.writeLock().lock(); a++; b++; lock.writeLock().unlock();
    });
    Thread t1 = new Thread(() -> {
      lock.readLock().lock(); try { if (a != b) { throw new AssertionError(); } } finally { lock.readLock().unlock(); }
    });
    Thread t2 = new Thread(() -> {
      lock.readLock().lock(); try { if (a != b) { throw new AssertionError(); } } finally { lock.readLock().unlock(); }
    });
    t0.start();
    t1.start();
    t2.start();
    t0.join();
    t1.join();
    t2.join();
  }

  static void main() throws Exception {
    new ReadersAndAWriter().run();
  }
}
