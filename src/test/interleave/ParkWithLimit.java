// expect: passes
// a permit or the limit, and then it looks again
import java.util.concurrent.locks.LockSupport;

class ParkWithLimit {
  static volatile boolean ready;

  static void main() throws Exception {
    Thread waiter =
        new Thread(
            () -> {
              while (!ready) {
                LockSupport.parkNanos(1_000);
              }
            });
    waiter.start();
    ready = true;
    LockSupport.unpark(waiter);
    waiter.join();
  }
}
