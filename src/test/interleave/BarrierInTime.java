// expect: passes
// one comes too late for the other, who says so
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class BarrierInTime {
  static void main() throws Exception {
    var barrier = new CyclicBarrier(2);
    try {
      barrier.await(1, TimeUnit.HOURS);
      throw new AssertionError("with whom?");
    } catch (TimeoutException e) {
      require(barrier.isBroken(), "not broken");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
