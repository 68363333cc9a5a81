// expect: passes
// TimeUnit.timedWait is a wait with a limit; the loop decides what its end means
import java.util.concurrent.TimeUnit;

class TimedWaitInALoop {
  static final Object DOOR = new Object();
  static boolean isOpen;

  static void main() throws InterruptedException {
    Thread opener =
        Thread.ofPlatform()
            .name("opener")
            .start(() -> {
              synchronized (DOOR) {
                isOpen = true;
                DOOR.notifyAll();
              }
            });
    synchronized (DOOR) {
      while (!isOpen) {
        TimeUnit.MILLISECONDS.timedWait(DOOR, 5);
      }
    }
    opener.join();
  }
}
