// expect: passes
// in the order of insertion, looking changes nothing
import java.util.LinkedHashMap;
import java.util.Map;

class CacheInOrderOfInsertion {
  static void main() throws Exception {
    Map<String, Integer> cache = new LinkedHashMap<>(16, 0.75f, false);
    cache.put("a", 1);
    both(() -> require(cache.get("a") == 1, "gone"), () -> require(cache.get("a") == 1, "gone"));
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
