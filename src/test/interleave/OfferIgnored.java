// expect: always-fails
// nobody takes, so the second offer fails once the limit has passed
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

class OfferIgnored {
  static void main() throws Exception {
    var queue = new ArrayBlockingQueue<String>(1);
    both(() -> offer(queue), () -> offer(queue));
    require(queue.size() == 2, "one is missing");
  }

  static void offer(ArrayBlockingQueue<String> queue) {
    try {
      queue.offer("letter", 1, TimeUnit.SECONDS);
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

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
