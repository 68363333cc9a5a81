// expect: deadlock
// one thread locks and computes, the other computes and locks
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

class LockInsideOfCompute {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    var lock = new ReentrantLock();
    both(
        () -> {
          lock.lock();
          try {
            map.merge("k", 1, Integer::sum);
          } finally {
            lock.unlock();
          }
        },
        () ->
            map.compute(
                "k",
                (k, v) -> {
                  lock.lock();
                  try {
                    return 1;
                  } finally {
                    lock.unlock();
                  }
                }));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
