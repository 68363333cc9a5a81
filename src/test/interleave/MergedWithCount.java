// expect: data-race
// the functions of two keys run at once
import java.util.concurrent.ConcurrentHashMap;

class MergedWithCount {
  static int calls;

  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    map.put("a", 1);
    map.put("b", 1);
    both(
        () -> map.merge("a", 1, (x, y) -> {
          calls++;
          return x + y;
        }),
        () -> map.merge("b", 1, (x, y) -> {
          calls++;
          return x + y;
        }));
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
