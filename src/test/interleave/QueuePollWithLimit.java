// expect: passes
// a limit in virtual time
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;

class QueuePollWithLimit {
  static void main() throws Exception {
    var queue = new PriorityBlockingQueue<Integer>();
    require(queue.poll(1, TimeUnit.HOURS) == null, "nobody has put anything");
    new Thread(() -> queue.put(7)).start();
    require(queue.poll(1, TimeUnit.HOURS) == 7, "it was there in time");
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
