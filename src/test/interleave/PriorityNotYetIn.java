// expect: race-condition
// a priority is among those that are there
import java.util.concurrent.PriorityBlockingQueue;

class PriorityNotYetIn {
  static void main() throws Exception {
    var queue = new PriorityBlockingQueue<Integer>();
    Thread slow = new Thread(() -> queue.put(1));
    slow.start();
    queue.put(2);
    require(queue.take() == 1, "2 was alone");
    slow.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
