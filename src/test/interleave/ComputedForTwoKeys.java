// expect: data-race
// the function of one key is not ordered with that of another
import java.util.concurrent.ConcurrentHashMap;

class ComputedForTwoKeys {
  static int n;

  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    both(() -> map.computeIfAbsent("a", k -> ++n), () -> map.computeIfAbsent("b", k -> ++n));
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
