// expect: deadlock
// two consumers and one message
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class QueueNobodyPuts {
  static void main() throws Exception {
    BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    queue.put("only one");
    Runnable take =
        () -> {
          try {
            queue.take();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
