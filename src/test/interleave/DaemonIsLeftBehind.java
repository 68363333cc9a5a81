// expect: passes
// the program does not wait for a daemon
import java.util.concurrent.LinkedBlockingQueue;

class DaemonIsLeftBehind {
  static void main() throws Exception {
    var queue = new LinkedBlockingQueue<Integer>();
    Thread server =
        new Thread(
            () -> {
              try {
                while (true) {
                  queue.take();
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    server.setDaemon(true);
    server.start();
    queue.put(1);
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
