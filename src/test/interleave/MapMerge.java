// expect: passes
// merge is one step
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class MapMerge {
  static void main() throws Exception {
    Map<String, Integer> map = new ConcurrentHashMap<>();
    Runnable count = () -> map.merge("a", 1, Integer::sum);
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
