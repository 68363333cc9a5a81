// expect: passes
import java.util.concurrent.ArrayBlockingQueue;

class QueueHandsOver {
  final ArrayBlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
  int sum;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      try {
        queue.put(1); queue.put(2);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    Thread t1 = new Thread(() -> {
      try {
        sum = queue.take() + queue.take();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(sum == 3)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new QueueHandsOver().run();
  }
}
