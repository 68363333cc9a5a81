// expect: data-race
// a lazily made list per key, in a plain map
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class LoggerLazy {
  static void main() throws Exception {
    Map<String, List<String>> listeners = new ConcurrentHashMap<>();
    Runnable add = () -> listeners.computeIfAbsent("k", k -> new ArrayList<>()).add("x");
    both(add, add);
    require(listeners.get("k").size() == 2, "lost");
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
