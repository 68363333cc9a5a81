// expect: passes
// additions in other words
import java.util.concurrent.atomic.AtomicInteger;

class AccumulatesTwoByTwoHundred {
  static void main() throws Exception {
    var n = new AtomicInteger();
    Runnable many = () -> { for (int i = 0; i < 200; i++) n.accumulateAndGet(i, Integer::sum); };
    both(many, many);
    require(n.get() == 39800, "lost " + n);
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

