// expect: passes
// records as keys of a concurrent map
import java.util.concurrent.ConcurrentHashMap;

class RecordKeyHashed {
  record Key(String a, int b) {}

  static void main() throws Exception {
    var map = new ConcurrentHashMap<Key, Integer>();
    Runnable add = () -> map.merge(new Key("x", 1), 1, Integer::sum);
    both(add, add);
    require(map.get(new Key("x", 1)) == 2, "lost");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
