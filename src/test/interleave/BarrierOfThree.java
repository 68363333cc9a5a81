// expect: deadlock
// one party too many
import java.util.concurrent.CyclicBarrier;

class BarrierOfThree {
  static void main() throws Exception {
    var barrier = new CyclicBarrier(3);
    Runnable arrive =
        () -> {
          try {
            barrier.await();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    both(arrive, arrive);
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
