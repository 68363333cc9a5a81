// expect: deadlock
// who wants two permits is first, and who wants one, to give two, waits behind
import java.util.concurrent.Semaphore;

class FairSemaphoreHeld {
  static void main() throws Exception {
    var permits = new Semaphore(1, true);
    both(
        () -> {
          permits.acquireUninterruptibly(2);
          permits.release(2);
        },
        () -> {
          permits.acquireUninterruptibly(1);
          permits.release(2);
        });
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
