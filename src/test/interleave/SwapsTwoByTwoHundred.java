// expect: passes
// a loop that swaps until it may is an addition in other words
import java.util.concurrent.atomic.AtomicLong;

class SwapsTwoByTwoHundred {
  static void main() throws Exception {
    var n = new AtomicLong();
    Runnable many = () -> { for (int i = 0; i < 200; i++) { while (true) { long now = n.get(); long next = now + i; if (n.compareAndSet(now, next)) break; } } };
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

