// expect: race-condition
// between the test of one element and that of the next, another thread may come
import java.util.concurrent.ConcurrentHashMap;

class RemoveIfLooksTwice {
  static volatile boolean isOpen = true;

  static void main() throws Exception {
    var map = new ConcurrentHashMap<Integer, Boolean>();
    map.put(1, true);
    map.put(2, true);
    both(() -> map.keySet().removeIf(k -> isOpen), () -> isOpen = false);
    require(map.size() != 1, "removed one of the two");
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
