// expect: always-fails
// a park may end because its limit has passed
import java.util.concurrent.locks.LockSupport;

class ParkAssumes {
  static volatile boolean ready;

  static void main() throws Exception {
    Thread waiter =
        new Thread(
            () -> {
              LockSupport.parkNanos(1_000);
              require(ready, "woken for nothing");
            });
    waiter.start();
    waiter.join();
    ready = true;
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
