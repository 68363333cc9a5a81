// expect: passes
// a stable value is computed once
import java.util.concurrent.atomic.AtomicInteger;

class StableOnce {
  static void main() throws Exception {
    var calls = new AtomicInteger();
    StableValue<Integer> value = StableValue.of();
    Runnable ask = () -> require(value.orElseSet(() -> calls.incrementAndGet()) == 1, "twice");
    both(ask, ask);
    require(calls.get() == 1, "calls " + calls);
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
