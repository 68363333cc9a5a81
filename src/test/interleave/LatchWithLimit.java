// expect: passes
// a limit in virtual time: nobody counts down, and await says so
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LatchWithLimit {
  static void main() throws Exception {
    var never = new CountDownLatch(1);
    require(!never.await(1, TimeUnit.HOURS), "nobody has counted down");
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
