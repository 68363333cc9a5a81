// expect: race-condition
// a skip list calls the function again when another thread was first
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

class SkipListComputesTwice {
  static void main() throws Exception {
    var map = new ConcurrentSkipListMap<String, Integer>();
    var calls = new AtomicInteger();
    both(() -> count(map, calls), () -> count(map, calls));
    require(map.get("a") == 2, "lost one");
    require(calls.get() == 2, "called again");
  }

  static void count(ConcurrentSkipListMap<String, Integer> map, AtomicInteger calls) {
    map.compute(
        "a",
        (k, old) -> {
          calls.incrementAndGet();
          return old == null ? 1 : old + 1;
        });
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
