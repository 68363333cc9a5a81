// expect: passes
// there is space before the limit passes
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

class OfferInTime {
  static void main() throws Exception {
    var queue = new ArrayBlockingQueue<String>(1);
    queue.put("first");
    Thread taker = new Thread(queue::poll);
    taker.start();
    require(queue.offer("second", 1, TimeUnit.HOURS), "no space in time");
    taker.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
