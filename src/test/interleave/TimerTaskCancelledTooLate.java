// expect: race-condition
// a task may begin before it is cancelled
import java.util.Timer;
import java.util.TimerTask;

class TimerTaskCancelledTooLate {
  static void main() {
    var timer = new Timer();
    var alarm =
        new TimerTask() {
          @Override
          public void run() {
            System.out.println("ring");
          }
        };
    timer.schedule(alarm, 5);
    boolean isInTime = alarm.cancel();
    timer.cancel();
    require(isInTime, "it rings");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
