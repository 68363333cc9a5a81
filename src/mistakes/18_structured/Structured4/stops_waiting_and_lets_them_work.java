// expect: checks-fail who_is_late_is_left_out
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Structured4 {

  static List<Integer> prices(List<Callable<Integer>> shops, Duration limit)
      throws InterruptedException {
    var prices = new ArrayList<Integer>();
    var threads = Executors.newCachedThreadPool();
    var futures = new ArrayList<Future<Integer>>();
    for (var shop : shops) {
      futures.add(threads.submit(shop));
    }
    for (var future : futures) {
      try {
        prices.add(future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
      } catch (ExecutionException | TimeoutException e) {
        continue;
      }
    }
    return prices;
  }
}
