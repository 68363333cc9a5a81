import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ToIntFunction;

// A shop remembers prices. Many may read at the same time, whoever writes is alone. The very first
// price that anybody asks for is never answered.
class Shared6 {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> prices = new HashMap<>();
  private final ToIntFunction<String> catalogue;

  Shared6(ToIntFunction<String> catalogue) {
    this.catalogue = catalogue;
  }

  /** The price of an article; the catalogue is asked once for each, because it is slow. */
  int price(String article) {
    // A reader cannot become a writer while it reads: it would wait for itself. So it lets go.
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
      // Between the two locks, somebody else may have been here. So we look again.
      var known = prices.get(article);
      if (known == null) {
        known = catalogue.applyAsInt(article);
        prices.put(article, known);
      }
      return known;
    } finally {
      lock.writeLock().unlock();
    }
  }
}
