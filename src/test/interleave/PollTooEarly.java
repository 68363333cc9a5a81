// expect: race-condition
// nothing is there within a millisecond
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class PollTooEarly {
  static void main() throws Exception {
    var queue = new LinkedBlockingQueue<String>();
    new Thread(() -> queue.add("a")).start();
    require(queue.poll(1, TimeUnit.MILLISECONDS) != null, "too early");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
