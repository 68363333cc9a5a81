// expect: race-condition
// a sum over the map while money moves
import java.util.concurrent.ConcurrentHashMap;

class SumOfValues {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    map.put("a", 5);
    map.put("b", 5);
    both(
        () -> {
          map.merge("a", -1, Integer::sum);
          map.merge("b", 1, Integer::sum);
        },
        () -> require(map.reduceValuesToInt(1, Integer::intValue, 0, Integer::sum) == 10, "lost"));
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
