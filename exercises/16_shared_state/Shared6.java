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
    lock.readLock().lock();
    try {
      if (!prices.containsKey(article)) {
        // TODO: A writer waits until nobody reads any more. Who is still reading?
        lock.writeLock().lock();
        try {
          prices.put(article, catalogue.applyAsInt(article));
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
