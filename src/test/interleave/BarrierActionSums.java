// expect: passes
// the action sees what both have written, and both see what it wrote
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

class BarrierActionSums {
  static final int[] PARTS = new int[2];
  static int sum;

  static void main() throws Exception {
    var barrier = new CyclicBarrier(2, () -> sum = PARTS[0] + PARTS[1]);
    both(() -> work(barrier, 0), () -> work(barrier, 1));
  }

  static void work(CyclicBarrier barrier, int i) {
    PARTS[i] = 21;
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
    require(sum == 42, "not summed");
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
