// expect: checks-fail the_kitchen_sleeps_while_it_waits
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
class Messages1 {
  private final Queue<String> slips = new ConcurrentLinkedQueue<>();
  void order(String dish) throws InterruptedException {
    slips.add(dish);
  }
  String next() throws InterruptedException {
    while (slips.isEmpty()) {
      Thread.yield();
    }
    return slips.remove();
  }
}
