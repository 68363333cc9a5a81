// expect: race-condition
// what was there for peek is gone for poll
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

class LinkedDequePeeksThenPolls {
  static void main() throws Exception {
    var deque = new ConcurrentLinkedDeque<>(List.of("a"));
    Runnable take =
        () -> {
          if (deque.peekFirst() != null) {
            require(deque.pollFirst() != null, "it was there");
          }
        };
    both(take, take);
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
