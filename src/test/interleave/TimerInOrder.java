// expect: passes
// one thread runs what is due, in the order of the times
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

class TimerInOrder {
  static void main() throws Exception {
    var order = new StringBuilder();
    var done = new CountDownLatch(2);
    var timer = new Timer();
    timer.schedule(task(() -> note(order, "b", done)), 20_000);
    timer.schedule(task(() -> note(order, "a", done)), 10_000);
    done.await();
    timer.cancel();
    require(order.toString().equals("ab"), "order " + order);
  }

  static void note(StringBuilder order, String what, CountDownLatch done) {
    order.append(what);
    done.countDown();
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
