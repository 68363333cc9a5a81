// expect: data-race
// a millisecond may pass before the other thread does anything
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LatchGivesUpEarly {
  static int n;

  static void main() throws Exception {
    var latch = new CountDownLatch(1);
    new Thread(
            () -> {
              n = 1;
              latch.countDown();
            })
        .start();
    latch.await(1, TimeUnit.MILLISECONDS);
    int seen = n;
  }
}
