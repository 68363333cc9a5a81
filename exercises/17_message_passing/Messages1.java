import java.util.ArrayDeque;
import java.util.Queue;

// Orders are taken at the window and cooked in the kitchen, by two threads, with a row of slips
// between them. Some orders never arrive, and the kitchen stares at the row without a break.
class Messages1 {
  // TODO: Two threads use this queue. Which queue is made for that, and can wait as well?
  private final Queue<String> slips = new ArrayDeque<>();

  /** Called at the window: passes an order on. */
  void order(String dish) throws InterruptedException {
    slips.add(dish);
  }

  /** Called in the kitchen: the next order; waits for one if there is none. */
  String next() throws InterruptedException {
    while (slips.isEmpty()) {
      Thread.yield();
    }
    return slips.remove();
  }
}
