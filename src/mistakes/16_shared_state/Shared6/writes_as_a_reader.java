// expect: checks-fail two_articles_do_not_get_in_each_others_way
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
      var known = prices.get(article);
      if (known != null) {
        return known;
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.readLock().lock();
    try {
      var known = prices.get(article);
      if (known == null) {
        known = catalogue.applyAsInt(article);
        prices.put(article, known);
      }
      return known;
    } finally {
      lock.readLock().unlock();
    }
  }
}
