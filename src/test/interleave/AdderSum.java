// expect: passes
// a LongAdder, read when all is done
import java.util.concurrent.atomic.LongAdder;

class AdderSum {
  static void main() throws Exception {
    var adder = new LongAdder();
    both(adder::increment, adder::increment);
    require(adder.sum() == 2, "lost");
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
