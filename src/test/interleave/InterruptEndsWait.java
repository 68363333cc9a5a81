// expect: passes
// an interrupt ends a take
import java.util.concurrent.LinkedBlockingQueue;

class InterruptEndsWait {
  static void main() throws Exception {
    var queue = new LinkedBlockingQueue<Integer>();
    Thread worker =
        new Thread(
            () -> {
              try {
                queue.take();
              } catch (InterruptedException expected) {
                // the way out
              }
            });
    worker.start();
    worker.interrupt();
    worker.join();
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
