// expect: race-condition
// a bounded spin may give up
import java.util.concurrent.atomic.AtomicBoolean;

class GivesUpSpinning {
  static void main() throws Exception {
    var lock = new AtomicBoolean();
    var entered = new java.util.concurrent.atomic.AtomicInteger();
    Runnable enter = () -> {
      for (int i = 0; i < 1_000; i++) {
        if (lock.compareAndSet(false, true)) {
          entered.incrementAndGet();
          lock.set(false);
          return;
        }
        Thread.onSpinWait();
      }
    };
    both(enter, enter);
    require(entered.get() == 2, "gave up");
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
