// expect: passes
import java.util.concurrent.locks.StampedLock;

class OptimisticPoint {
  final StampedLock lock = new StampedLock();
  int x;
  int y;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      long stamp = lock.writeLock(); x = 1; y = 1; lock.unlockWrite(stamp);
    });
    Thread t1 = new Thread(() -> {
      long stamp = lock.tryOptimisticRead(); int a = x; int b = y; if (!lock.validate(stamp)) { stamp = lock.readLock(); a = x; b = y; lock.unlockRead(stamp); } if (a != b) { throw new AssertionError(); }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
  }

  static void main() throws Exception {
    new OptimisticPoint().run();
  }
}
