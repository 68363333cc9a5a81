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
    var known = known(article);
    return known != null ? known : find(article);
  }

  private Integer known(String article) {
    lock.readLock().lock();
    try {
      return prices.get(article);
    } finally {
      lock.readLock().unlock();
    }
  }

  private int find(String article) {
    lock.writeLock().lock();
    try {
      return prices.computeIfAbsent(article, catalogue::applyAsInt);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
