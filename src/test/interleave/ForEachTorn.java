// expect: race-condition
// a walk through the map sees one half of what another thread puts
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

class ForEachTorn {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<Integer, Integer>();
    map.put(1, 10);
    map.put(2, 10);
    var sum = new AtomicInteger();
    both(
        () -> map.forEach((k, v) -> sum.addAndGet(v)),
        () -> {
          map.put(1, 5);
          map.put(2, 15);
        });
    require(sum.get() == 20, "torn: " + sum);
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
