// expect: passes
// random names differ
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

class RandomNames {
  static void main() throws Exception {
    var names = new ConcurrentHashMap<String, Boolean>();
    Runnable add = () -> names.put(UUID.randomUUID().toString(), true);
    both(add, add);
    require(names.size() == 2, "the same name");
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
