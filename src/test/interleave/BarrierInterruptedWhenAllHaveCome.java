// expect: passes
// an interrupt that comes when all have come breaks no barrier
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

class BarrierInterruptedWhenAllHaveCome {
  static final CyclicBarrier BARRIER = new CyclicBarrier(2);
  static final AtomicInteger BROKEN = new AtomicInteger();

  static void await() {
    try {
      BARRIER.await();
    } catch (BrokenBarrierException | InterruptedException e) {
      BROKEN.incrementAndGet();
    }
  }

  static void main() throws Exception {
    Thread other = new Thread(BarrierInterruptedWhenAllHaveCome::await);
    other.start();
    other.interrupt();
    await();
    other.join();
    require(BROKEN.get() != 1, "broken for one alone");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
