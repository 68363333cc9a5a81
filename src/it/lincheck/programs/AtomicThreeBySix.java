// expect: passes
import java.util.concurrent.atomic.AtomicInteger;

class AtomicThreeBySix {
  final AtomicInteger n = new AtomicInteger();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      for (int i = 0; i < 6; i++) { n.incrementAndGet(); }
    });
    Thread t1 = new Thread(() -> {
      for (int i = 0; i < 6; i++) { n.incrementAndGet(); }
    });
    Thread t2 = new Thread(() -> {
      for (int i = 0; i < 6; i++) { n.incrementAndGet(); }
    });
    t0.start();
    t1.start();
    t2.start();
    t0.join();
    t1.join();
    t2.join();
    if (!(n.get() == 18)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new AtomicThreeBySix().run();
  }
}
