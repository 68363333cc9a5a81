// expect: race-condition
// the task may have run before it is cancelled
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

class TimerCancelledTooLate {
  static void main() throws Exception {
    var bell = new AtomicInteger();
    var timer = new Timer();
    timer.schedule(task(bell::incrementAndGet), 10_000);
    timer.cancel();
    require(bell.get() == 0, "it rang");
  }

  static TimerTask task(Runnable work) {
    return new TimerTask() {
      @Override
      public void run() {
        work.run();
      }
    };
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
