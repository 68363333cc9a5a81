// expect: deadlock
// an exception skips the count
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class DoublePutLatch {
  static void main() throws Exception {
    var latch = new CountDownLatch(2);
    var first = new AtomicInteger();
    Runnable work = () -> {
      if (first.getAndIncrement() == 0) {
        return;
      }
      latch.countDown();
    };
    new Thread(work).start();
    new Thread(work).start();
    latch.await();
  }
}
