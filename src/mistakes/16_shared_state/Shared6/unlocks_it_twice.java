// expect: checks-fail somebody_gets_an_answer
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ToIntFunction;

class Shared6 {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> prices = new HashMap<>();
  private final ToIntFunction<String> catalogue;

  Shared6(ToIntFunction<String> catalogue) {
    this.catalogue = catalogue;
  }

  int price(String article) {
    lock.readLock().lock();
    try {
      if (!prices.containsKey(article)) {
        lock.readLock().unlock();
        lock.writeLock().lock();
        try {
          prices.computeIfAbsent(article, catalogue::applyAsInt);
        } finally {
          lock.writeLock().unlock();
        }
      }
      return prices.get(article);
    } finally {
      lock.readLock().unlock();
    }
  }
}
