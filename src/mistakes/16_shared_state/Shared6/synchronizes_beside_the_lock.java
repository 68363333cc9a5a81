// expect: checks-fail a_reader_waits_for_no_reader
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
  synchronized int price(String article) {
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
