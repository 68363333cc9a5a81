// expect: checks-fail orders_arrive_in_their_order
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

class Messages1 {
  private final BlockingDeque<String> slips = new LinkedBlockingDeque<>();

  void order(String dish) throws InterruptedException {
    slips.put(dish);
  }

  String next() throws InterruptedException {
    return slips.takeLast();
  }
}
