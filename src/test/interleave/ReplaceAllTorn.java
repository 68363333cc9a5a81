// expect: race-condition
// replaceAll goes from key to key
import java.util.concurrent.ConcurrentHashMap;

class ReplaceAllTorn {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    map.put("a", 1);
    map.put("b", 1);
    both(
        () -> map.replaceAll((k, v) -> v + 1),
        () -> require(map.get("b").equals(map.get("a")), "torn"));
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
