// expect: data-race
// the sender keeps writing to what it has sent
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class QueueSendThenMutate {
  static void main() throws Exception {
    BlockingQueue<int[]> queue = new ArrayBlockingQueue<>(1);
    Thread producer =
        new Thread(
            () -> {
              try {
                int[] message = {1};
                queue.put(message);
                message[0] = 42;
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    producer.start();
    int[] got = queue.take();
    require(got[0] == 1 || got[0] == 42, "impossible");
    producer.join();
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
