// expect: passes
// a worker that is told to stop does
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

class InterruptedByShutdownNow {
  static volatile boolean ended;

  static void main() throws Exception {
    var queue = new LinkedBlockingQueue<Integer>();
    var pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> {
      try {
        while (true) {
          queue.take();
        }
      } catch (InterruptedException e) {
        ended = true;
      }
    });
    queue.put(1);
    pool.shutdownNow();
    pool.close();
  }
}
