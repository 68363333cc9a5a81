// expect: race-condition
// each locks an object of its own
import java.util.concurrent.atomic.AtomicInteger;

class DoubleCheckedOnAnotherLock {
  static final AtomicInteger MADE = new AtomicInteger();
  static volatile String name;

  static String name() {
    if (name == null) {
      synchronized (new Object()) {
        if (name == null) {
          MADE.incrementAndGet();
          name = "ada";
        }
      }
    }
    return name;
  }

  static void main() throws Exception {
    both(DoubleCheckedOnAnotherLock::name, DoubleCheckedOnAnotherLock::name);
    require(MADE.get() == 1, "made twice");
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
