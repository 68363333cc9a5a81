// expect: data-race
// a join with a limit orders nothing when its time is over: by TimeUnit, and with nanoseconds
import java.util.concurrent.TimeUnit;

class TimedJoinGivesUp {
  static int result;

  static void main() throws InterruptedException {
    Thread worker = Thread.ofPlatform().name("worker").start(() -> result = 1);
    worker.join(1, 500);
    TimeUnit.MILLISECONDS.timedJoin(worker, 1);
    if (result > 1) {
      throw new AssertionError("result " + result);
    }
  }
}
