// expect: data-race
// looking something up moves it to the end, and a read lock does not keep another reader out
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class CacheInOrderOfAccess {
  static void main() throws Exception {
    Map<String, Integer> cache = new LinkedHashMap<>(16, 0.75f, true);
    cache.put("a", 1);
    cache.put("b", 2);
    var lock = new ReentrantReadWriteLock();
    both(() -> look(cache, lock, "a"), () -> look(cache, lock, "b"));
  }

  static void look(Map<String, Integer> cache, ReentrantReadWriteLock lock, String key) {
    lock.readLock().lock();
    try {
      cache.get(key);
    } finally {
      lock.readLock().unlock();
    }
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
