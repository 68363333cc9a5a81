import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Shared5 {
  private final Supplier<String> reader;
  private final ReentrantLock lock = new ReentrantLock();
  private String map;

  Shared5(Supplier<String> reader) {
    this.reader = reader;
  }
  String map() {
    lock.lock();
    try {
      if (map == null) {
        map = reader.get();
      }
      return map;
    } finally {
      lock.unlock();
    }
  }
}
