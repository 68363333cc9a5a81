// expect: deadlock
import java.util.concurrent.CountDownLatch;

class LatchOfThree {
  final CountDownLatch done = new CountDownLatch(3);

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      done.countDown();
    });
    Thread t1 = new Thread(() -> {
      done.countDown();
    });
    Thread t2 = new Thread(() -> {
      try {
        done.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    t0.start();
    t1.start();
    t2.start();
    t0.join();
    t1.join();
    t2.join();
  }

  static void main() throws Exception {
    new LatchOfThree().run();
  }
}
