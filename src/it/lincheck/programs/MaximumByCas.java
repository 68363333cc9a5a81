// expect: passes
import java.util.concurrent.atomic.AtomicInteger;

class MaximumByCas {
  final AtomicInteger max = new AtomicInteger();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      int old = max.get(); while (old < 3 && !max.compareAndSet(old, 3)) { old = max.get(); }
    });
    Thread t1 = new Thread(() -> {
      int old = max.get(); while (old < 9 && !max.compareAndSet(old, 9)) { old = max.get(); }
    });
    Thread t2 = new Thread(() -> {
      int old = max.get(); while (old < 6 && !max.compareAndSet(old, 6)) { old = max.get(); }
    });
    t0.start();
    t1.start();
    t2.start();
    t0.join();
    t1.join();
    t2.join();
    if (!(max.get() == 9)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new MaximumByCas().run();
  }
}
