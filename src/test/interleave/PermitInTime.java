// expect: passes
// the permit comes back before the limit passes
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class PermitInTime {
  static void main() throws Exception {
    var permits = new Semaphore(1);
    permits.acquire();
    Thread other = new Thread(permits::release);
    other.start();
    require(permits.tryAcquire(1, TimeUnit.HOURS), "not in time");
    other.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
