// expect: deadlock
// nobody counts the third down
import java.util.concurrent.CountDownLatch;

class LatchOfThreeForTwo {
  static void main() throws Exception {
    var done = new CountDownLatch(3);
    new Thread(done::countDown).start();
    new Thread(done::countDown).start();
    done.await();
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
