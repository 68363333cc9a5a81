// expect: passes
// when both are in, the smaller comes out first
import java.util.concurrent.PriorityBlockingQueue;

class PrioritySorted {
  static void main() throws Exception {
    var queue = new PriorityBlockingQueue<Integer>();
    both(() -> queue.add(2), () -> queue.add(1));
    require(queue.take() == 1 && queue.take() == 2, "not sorted");
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
