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
    var read = lock.readLock();
    read.lock();
    try {
      if (prices.containsKey(article)) {
        return prices.get(article);
      }
    } finally {
      read.unlock();
    }
    var write = lock.writeLock();
    write.lock();
    try {
      if (!prices.containsKey(article)) {
        prices.put(article, catalogue.applyAsInt(article));
      }
      return prices.get(article);
    } finally {
      write.unlock();
    }
  }
}
