import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

// Orders are taken at the window and cooked in the kitchen, by two threads, with a row of slips
// between them. Some orders never arrive, and the kitchen stares at the row without a break.
class Messages1 {
  // Safe for many threads, and a channel: what was written before put() is seen after take().
  private final BlockingQueue<String> slips = new LinkedBlockingQueue<>();

  /** Called at the window: passes an order on. */
  void order(String dish) throws InterruptedException {
    slips.put(dish);
  }

  /** Called in the kitchen: the next order; waits for one if there is none. */
  String next() throws InterruptedException {
    // The thread sleeps until there is something, and costs nothing meanwhile.
    return slips.take();
  }
}
