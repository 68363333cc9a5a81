// expect: data-race
// get of a WeakHashMap throws entries away
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WeakMapUnderReadLock {
  static void main() throws Exception {
    Map<String, Integer> map = new WeakHashMap<>();
    var lock = new ReentrantReadWriteLock();
    map.put("a", 1);
    Runnable read = () -> {
      lock.readLock().lock();
      try {
        map.get("a");
      } finally {
        lock.readLock().unlock();
      }
    };
    both(read, read);
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
