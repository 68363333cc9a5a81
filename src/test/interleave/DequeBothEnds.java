// expect: passes
// a blocking deque
import java.util.concurrent.LinkedBlockingDeque;

class DequeBothEnds {
  static void main() throws Exception {
    var deque = new LinkedBlockingDeque<Integer>(2);
    both(
        () -> deque.addFirst(1),
        () -> {
          try {
            require(deque.takeLast() == 1, "wrong one");
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
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

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
