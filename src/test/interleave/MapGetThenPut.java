// expect: race-condition
// a concurrent map, and two calls
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class MapGetThenPut {
  static void main() throws Exception {
    Map<String, Integer> map = new ConcurrentHashMap<>(Map.of("a", 0));
    Runnable count = () -> map.put("a", map.get("a") + 1);
    both(count, count);
    require(map.get("a") == 2, "expected 2 but was " + map.get("a"));
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
