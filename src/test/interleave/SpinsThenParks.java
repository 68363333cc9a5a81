// expect: passes
// an adaptive lock spins for a while and then waits
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

class SpinsThenParks {
  static int n;

  static void main() throws Exception {
    var lock = new ReentrantLock();
    Runnable add = () -> {
      int spins = 0;
      while (!lock.tryLock()) {
        if (++spins > 50) {
          lock.lock();
          break;
        }
        Thread.onSpinWait();
      }
      n++;
      lock.unlock();
    };
    both(add, add);
    require(n == 2, "lost");
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
