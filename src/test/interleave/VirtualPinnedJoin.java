// expect: passes
// virtual threads and a lock that is held over a join
import java.util.concurrent.locks.ReentrantLock;

class VirtualPinnedJoin {
  static int n;

  static void main() throws Exception {
    var lock = new ReentrantLock();
    Runnable add = () -> {
      lock.lock();
      try {
        n++;
      } finally {
        lock.unlock();
      }
    };
    Thread a = Thread.startVirtualThread(add);
    Thread b = Thread.startVirtualThread(add);
    a.join();
    b.join();
    require(n == 2, "lost");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
