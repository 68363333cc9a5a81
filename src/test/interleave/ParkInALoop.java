// expect: passes
// the loop looks again
import java.util.concurrent.locks.LockSupport;

class ParkInALoop {
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
    while (!isReady) {
      LockSupport.park();
    }
    sets.join();
  }
}
