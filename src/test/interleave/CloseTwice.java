// expect: race-condition
// closed, then close
import java.util.concurrent.atomic.AtomicInteger;

class CloseTwice {
  static volatile boolean closed;

  static void main() throws Exception {
    var n = new AtomicInteger();
    Runnable close = () -> {
      if (!closed) {
        closed = true;
        n.incrementAndGet();
      }
    };
    both(close, close);
    require(n.get() == 1, "closed twice");
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
