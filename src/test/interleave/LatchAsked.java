// expect: passes
// the answer tells whether the limit has passed
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LatchAsked {
  static int n;

  static void main() throws Exception {
    var latch = new CountDownLatch(1);
    new Thread(
            () -> {
              n = 1;
              latch.countDown();
            })
        .start();
    if (latch.await(1, TimeUnit.MILLISECONDS)) {
      require(n == 1, "not yet");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
