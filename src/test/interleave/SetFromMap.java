// expect: race-condition
// contains, then add
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

class SetFromMap {
  static void main() throws Exception {
    Set<String> seen = Collections.newSetFromMap(new ConcurrentHashMap<>());
    var first = new AtomicInteger();
    Runnable mark = () -> {
      if (!seen.contains("x")) {
        seen.add("x");
        first.incrementAndGet();
      }
    };
    both(mark, mark);
    require(first.get() == 1, "first " + first);
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
