// expect: passes
// each element goes to one of them
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

class LinkedDequePolls {
  static void main() throws Exception {
    var deque = new ConcurrentLinkedDeque<>(List.of("a", "b"));
    var got = new AtomicInteger();
    Runnable take = () -> got.addAndGet(deque.pollFirst() == null ? 0 : 1);
    both(take, take);
    require(got.get() == 2 && deque.isEmpty(), "lost one");
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
