// expect: deadlock
// both see the one element, and one waits for ever
import java.util.concurrent.LinkedBlockingDeque;

class DequeTwoTakers {
  static final LinkedBlockingDeque<String> DEQUE = new LinkedBlockingDeque<>();

  static void main() throws Exception {
    DEQUE.putLast("only");
    both(DequeTwoTakers::take, DequeTwoTakers::take);
  }

  static void take() {
    try {
      if (!DEQUE.isEmpty()) {
        DEQUE.takeFirst();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
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
