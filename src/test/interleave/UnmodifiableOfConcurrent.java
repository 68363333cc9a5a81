// expect: passes
// a view of a concurrent map may be read meanwhile
import java.util.Collections;
import java.util.concurrent.ConcurrentHashMap;

class UnmodifiableOfConcurrent {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    var view = Collections.unmodifiableMap(map);
    both(() -> map.put("a", 1), () -> view.get("a"));
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
