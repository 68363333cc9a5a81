// expect: race-condition
// somebody else may have taken it, and the limit passes
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class PollInVain {
  static void main() throws Exception {
    var queue = new LinkedBlockingQueue<String>();
    Thread other = new Thread(queue::poll);
    other.start();
    queue.put("only");
    require(queue.poll(1, TimeUnit.SECONDS) != null, "nothing came");
    other.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
