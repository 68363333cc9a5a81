// expect: passes
// everybody wants one permit, and gets it in turn
import java.util.concurrent.Semaphore;

class FairSemaphoreOneEach {
  static int n;

  static void main() throws Exception {
    var permits = new Semaphore(1, true);
    both(() -> add(permits), () -> add(permits));
    require(n == 2, "lost one");
  }

  static void add(Semaphore permits) {
    permits.acquireUninterruptibly();
    n++;
    permits.release();
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
