// expect: passes
// add of a concurrent set says who was first
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

class NewKeySet {
  static void main() throws Exception {
    var seen = ConcurrentHashMap.<String>newKeySet();
    var first = new AtomicInteger();
    Runnable mark = () -> {
      if (seen.add("x")) {
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
