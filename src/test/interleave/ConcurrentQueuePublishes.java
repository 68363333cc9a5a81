// expect: passes
// a concurrent queue orders what it hands over
import java.util.concurrent.ConcurrentLinkedQueue;

class ConcurrentQueuePublishes {
  static void main() throws Exception {
    var queue = new ConcurrentLinkedQueue<int[]>();
    both(
        () -> queue.add(new int[] {42}),
        () -> {
          int[] got = queue.poll();
          require(got == null || got[0] == 42, "half made");
        });
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
