// expect: race-condition
// a weak compare-and-set may fail though nobody else was there
import java.util.concurrent.atomic.AtomicInteger;

class WeakSwapOnce {
  static void main() throws Exception {
    var atomic = new AtomicInteger();
    require(atomic.weakCompareAndSetVolatile(0, 1), "failed for nothing");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
