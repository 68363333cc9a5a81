// expect: race-condition
// sum and reset are two steps
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

class AdderSumInBetween {
  static void main() throws Exception {
    var adder = new LongAdder();
    var total = new AtomicLong();
    both(
        adder::increment,
        () -> {
          total.addAndGet(adder.sum());
          adder.reset();
        });
    require(total.get() + adder.sum() == 1, "a hit was lost");
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
