// expect: passes
// a last message ends the consumer
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class QueuePoison {
  static void main() throws Exception {
    BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
    int[] sum = {0};
    Thread consumer =
        new Thread(
            () -> {
              try {
                for (int next = queue.take(); next >= 0; next = queue.take()) {
                  sum[0] += next;
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    consumer.start();
    queue.put(1);
    queue.put(2);
    queue.put(-1);
    consumer.join();
    require(sum[0] == 3, "sum is " + sum[0]);
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
