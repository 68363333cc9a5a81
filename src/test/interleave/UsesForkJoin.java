// expect: unsupported
// fork and join are refused by name
import java.util.concurrent.ForkJoinPool;

class UsesForkJoin {
  static void main() throws Exception {
    var pool = new ForkJoinPool(2);
    pool.submit(() -> 1).join();
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
