// expect: passes
// a permit that comes early is kept
import java.util.concurrent.locks.LockSupport;

class ParkAndUnpark {
  static volatile boolean ready;

  static void main() throws Exception {
    Thread waiter =
        new Thread(
            () -> {
              while (!ready) {
                LockSupport.park();
              }
            });
    waiter.start();
    ready = true;
    LockSupport.unpark(waiter);
    waiter.join();
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
