// expect: race-condition
// two want the one permit, and only one gives it back
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class PermitNotInTime {
  static void main() throws Exception {
    var permits = new Semaphore(1);
    Thread keeper = new Thread(permits::tryAcquire);
    keeper.start();
    require(permits.tryAcquire(1, TimeUnit.HOURS), "not in time");
    keeper.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
