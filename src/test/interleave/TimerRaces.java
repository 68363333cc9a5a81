// expect: data-race
// a timer has a thread of its own
import java.util.Timer;
import java.util.TimerTask;

class TimerRaces {
  static int n;

  static void main() throws Exception {
    var timer = new Timer(true);
    timer.schedule(task(() -> n++), 10_000);
    n++;
    require(n > 0, "went backwards");
    timer.cancel();
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
