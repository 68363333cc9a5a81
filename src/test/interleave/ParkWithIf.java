// expect: race-condition
// park may return for no reason
import java.util.concurrent.locks.LockSupport;

class ParkWithIf {
  static volatile boolean isReady;

  static void main() throws Exception {
    Thread main = Thread.currentThread();
    Thread sets =
        new Thread(
            () -> {
              isReady = true;
              LockSupport.unpark(main);
            });
    sets.start();
    if (!isReady) {
      LockSupport.park();
    }
    require(isReady, "returned for nothing");
    sets.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
