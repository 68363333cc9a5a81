// expect: data-race
// different keys do not help a HashMap
import java.util.HashMap;
import java.util.Map;

class SharedHashMap {
  static void main() throws Exception {
    Map<String, Integer> map = new HashMap<>();
    both(() -> map.put("a", 1), () -> map.put("b", 2));
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
