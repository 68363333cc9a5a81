// expect: data-race
// a view of a map is the map
import java.util.HashMap;
import java.util.Map;

class KeySetIterated {
  static void main() throws Exception {
    Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
    var keys = map.keySet();
    both(
        () -> map.put("b", 2),
        () -> {
          for (String key : keys) {
            require(!key.isEmpty(), "empty");
          }
        });
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
