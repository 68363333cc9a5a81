// expect: passes
// nobody reads before everybody has written
import java.util.concurrent.CyclicBarrier;

class BarrierPhases {
  static void main() throws Exception {
    var barrier = new CyclicBarrier(2);
    int[] written = new int[2];
    both(() -> half(barrier, written, 0), () -> half(barrier, written, 1));
  }

  static void half(CyclicBarrier barrier, int[] written, int mine) {
    try {
      written[mine] = mine + 1;
      barrier.await();
      require(written[0] + written[1] == 3, "read too early");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
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
