// expect: passes
// the functions of one key come one after the other
import java.util.concurrent.ConcurrentHashMap;

class ComputedForOneKey {
  static int n;

  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    both(() -> map.compute("a", (k, old) -> ++n), () -> map.compute("a", (k, old) -> ++n));
    require(map.get("a") == 2, "lost one");
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
