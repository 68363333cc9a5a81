// expect: passes
// a finite loop is no livelock
import java.util.concurrent.atomic.AtomicLong;

class LongLoopInMain {
  static void main() throws Exception {
    var sum = new AtomicLong();
    Thread other = new Thread(() -> sum.addAndGet(7));
    other.start();
    for (int i = 0; i < 4_000; i++) {
      sum.incrementAndGet();
    }
    other.join();
    require(sum.get() == 4_007, "lost: " + sum);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
