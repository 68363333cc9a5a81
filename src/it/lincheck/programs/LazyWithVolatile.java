// expect: passes
import java.util.concurrent.atomic.AtomicInteger;

class LazyWithVolatile {
  volatile int[] made;
  final AtomicInteger times = new AtomicInteger();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      if (made == null) { synchronized (this) { if (made == null) { times.incrementAndGet(); made = new int[] {7}; } } } if (made[0] != 7) { throw new AssertionError(); }
    });
    Thread t1 = new Thread(() -> {
      if (made == null) { synchronized (this) { if (made == null) { times.incrementAndGet(); made = new int[] {7}; } } } if (made[0] != 7) { throw new AssertionError(); }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(times.get() == 1)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new LazyWithVolatile().run();
  }
}
