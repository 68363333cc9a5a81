// expect: data-race
// an entry writes through to its map
import java.util.HashMap;
import java.util.Map;

class EntryValueSet {
  static void main() throws Exception {
    Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
    var entry = map.entrySet().iterator().next();
    both(() -> entry.setValue(2), () -> map.get("a"));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
