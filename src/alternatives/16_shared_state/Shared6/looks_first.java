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

  /** The price of an article; the catalogue is asked once for each, because it is slow. */
  int price(String article) {
    lock.readLock().lock();
    try {
      var known = prices.get(article);
      if (known != null) {
        return known;
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      return prices.computeIfAbsent(article, catalogue::applyAsInt);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
