// expect: race-condition
// a stamp helps only where it is compared
import java.util.concurrent.atomic.AtomicStampedReference;

class StampNotCompared {
  static void main() throws Exception {
    var owner = new AtomicStampedReference<>("nobody", 0);
    Runnable count = () -> owner.set("somebody", owner.getStamp() + 1);
    both(count, count);
    require(owner.getStamp() == 2, "lost one");
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
