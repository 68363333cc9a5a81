// expect: checks-fail the_kitchen_sleeps_while_it_waits
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class Messages1 {
  private final BlockingQueue<String> slips = new LinkedBlockingQueue<>();

  void order(String dish) throws InterruptedException {
    slips.put(dish);
  }

  String next() throws InterruptedException {
    return slips.poll(1, TimeUnit.HOURS);
  }
}
