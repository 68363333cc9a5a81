// expect: passes
// seven threads, one atomic step each
import java.util.concurrent.atomic.AtomicInteger;

class SevenAdds {
  static void main() throws Exception {
    var n = new AtomicInteger();
    all(7, n::incrementAndGet);
    require(n.get() == 7, "lost: " + n);
  }

  static void all(int count, Runnable each) throws InterruptedException {
    Thread[] threads = new Thread[count];
    for (int i = 0; i < count; i++) {
      threads[i] = new Thread(each);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
