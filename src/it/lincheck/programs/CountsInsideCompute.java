// expect: data-race
import java.util.concurrent.ConcurrentHashMap;

class CountsInsideCompute {
  final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
  int calls;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      map.computeIfAbsent("a", k -> ++calls);
    });
    Thread t1 = new Thread(() -> {
      map.computeIfAbsent("b", k -> ++calls);
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(calls == 2)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new CountsInsideCompute().run();
  }
}
