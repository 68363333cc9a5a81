// expect: passes
// a limit in virtual time
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class FutureTimesOut {
  static void main() throws Exception {
    var never = new CompletableFuture<String>();
    String got = never.completeOnTimeout("late", 1, TimeUnit.HOURS).join();
    require(got.equals("late"), "got " + got);
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
