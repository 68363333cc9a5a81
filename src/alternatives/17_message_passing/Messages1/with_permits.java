import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

class Messages1 {
  private final Queue<String> slips = new ConcurrentLinkedQueue<>();
  private final Semaphore ordered = new Semaphore(0);
  void order(String dish) throws InterruptedException {
    slips.add(dish);
    ordered.release();
  }
  String next() throws InterruptedException {
    ordered.acquire();
    return slips.remove();
  }
}
