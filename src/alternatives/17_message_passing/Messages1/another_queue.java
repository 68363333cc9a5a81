import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class Messages1 {
  private final BlockingQueue<String> slips = new ArrayBlockingQueue<>(100);
  void order(String dish) throws InterruptedException {
    slips.add(dish);
  }
  String next() throws InterruptedException {
    var dish = slips.take();
    return dish;
  }
}
