// expect: passes
import java.util.concurrent.ConcurrentHashMap;

class MergedCounts {
  final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      map.merge("a", 1, Integer::sum); map.merge("b", 1, Integer::sum);
    });
    Thread t1 = new Thread(() -> {
      map.merge("a", 1, Integer::sum); map.merge("b", 1, Integer::sum);
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(map.get("a") + map.get("b") == 4)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new MergedCounts().run();
  }
}
