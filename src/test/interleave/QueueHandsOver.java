// expect: passes
// what is put into a queue may be used by whoever takes it
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class QueueHandsOver {
  static void main() throws Exception {
    BlockingQueue<int[]> queue = new ArrayBlockingQueue<>(1);
    Thread producer =
        new Thread(
            () -> {
              try {
                int[] message = {1};
                message[0] = 42;
                queue.put(message);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    producer.start();
    int[] got = queue.take();
    got[0]++;
    require(got[0] == 43, "got " + got[0]);
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
