// expect: race-condition
// the functions of two maps do not exclude each other
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

class SynchronizedMapMergeVolatile {
  static volatile int calls;
  static void main() throws Exception {
    Map<String, Integer> a = Collections.synchronizedMap(new HashMap<>(Map.of("k", 1)));
    Map<String, Integer> b = Collections.synchronizedMap(new HashMap<>(Map.of("k", 1)));
    both(() -> a.merge("k", 1, (x, y) -> { calls = calls + 1; return x + y; }), () -> b.merge("k", 1, (x, y) -> { calls = calls + 1; return x + y; }));
    require(calls == 2, "lost");
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

