// expect: passes
// three rounds, and then no more
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

class TimerTicks {
  static void main() throws Exception {
    var ticks = new CountDownLatch(3);
    var timer = new Timer("clock", true);
    timer.scheduleAtFixedRate(task(ticks::countDown), 1_000, 1_000);
    ticks.await();
    timer.cancel();
    require(ticks.getCount() == 0, "too few");
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
