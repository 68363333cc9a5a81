// expect: checks-fail an_order_arrives
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class Messages1 {
  private final Queue<String> slips = new ConcurrentLinkedQueue<>();

  void order(String dish) throws InterruptedException {
    slips.add(dish);
  }

  String next() throws InterruptedException {
    return slips.poll();
  }
}
