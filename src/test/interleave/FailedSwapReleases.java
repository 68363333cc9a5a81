// expect: data-race
// a compare-and-set that fails publishes nothing
import java.util.concurrent.atomic.AtomicInteger;

class FailedSwapReleases {
  static int data;
  static final AtomicInteger FLAG = new AtomicInteger();

  static void main() throws Exception {
    both(
        () -> {
          data = 1;
          FLAG.compareAndSet(5, 6);
        },
        () -> {
          FLAG.get();
          int seen = data;
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
