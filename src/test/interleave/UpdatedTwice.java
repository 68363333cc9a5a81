// expect: race-condition
// the function counts its calls, and is called once more when another thread was first
import java.util.concurrent.atomic.AtomicInteger;

class UpdatedTwice {
  static void main() throws Exception {
    var atomic = new AtomicInteger();
    var calls = new AtomicInteger();
    both(() -> add(atomic, calls), () -> add(atomic, calls));
    require(calls.get() == 2, "called again");
  }

  static void add(AtomicInteger atomic, AtomicInteger calls) {
    atomic.updateAndGet(
        x -> {
          calls.incrementAndGet();
          return x + 1;
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
