// expect: passes
// a stable supplier asks once
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

class StableSupplier {
  static void main() throws Exception {
    var calls = new AtomicInteger();
    Supplier<Integer> value = StableValue.supplier(calls::incrementAndGet);
    both(value::get, value::get);
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
