// expect: data-race
// whoever does not get the lock in time must not go on without
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class TryLockGoesOnAnyway {
  static int n;

  static void main() throws Exception {
    var lock = new ReentrantLock();
    var tried = new CountDownLatch(1);
    var held = new CountDownLatch(1);
    Thread holder = new Thread(() -> hold(lock, held, tried));
    holder.start();
    held.await();
    boolean got = lock.tryLock(1, TimeUnit.SECONDS);
    tried.countDown();
    n++;
    if (got) {
      lock.unlock();
    }
    holder.join();
  }

  static void hold(ReentrantLock lock, CountDownLatch held, CountDownLatch tried) {
    lock.lock();
    try {
      held.countDown();
      tried.await();
      n++;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      lock.unlock();
    }
  }
}
