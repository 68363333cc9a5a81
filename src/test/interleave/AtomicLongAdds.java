// expect: passes
// one step adds and tells
import java.util.concurrent.atomic.AtomicLong;

class AtomicLongAdds {
  static void main() throws Exception {
    var sum = new AtomicLong();
    both(() -> sum.addAndGet(20), () -> sum.getAndAdd(22));
    require(sum.get() == 42, "lost one");
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
