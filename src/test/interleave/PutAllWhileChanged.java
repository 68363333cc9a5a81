// expect: data-race
// putAll of a concurrent map reads a map that is not
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class PutAllWhileChanged {
  static void main() throws Exception {
    Map<String, Integer> from = new HashMap<>();
    Map<String, Integer> into = new ConcurrentHashMap<>();
    both(() -> from.put("a", 1), () -> into.putAll(from));
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
