// expect: data-race
// an update calls its function again, and two at a time
import java.util.concurrent.atomic.AtomicInteger;

class UpdatedWithSideEffect {
  static int n;

  static void main() throws Exception {
    var atomic = new AtomicInteger();
    both(() -> add(atomic), () -> add(atomic));
  }

  static void add(AtomicInteger atomic) {
    atomic.updateAndGet(
        x -> {
          n++;
          return x + 1;
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
