// expect: checks-fail all_are_late
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

class Structured4 {

  /**
   * The prices of all shops that answer within the limit, in the order of the shops. A late one is
   * interrupted and left out, and so is a shop that fails.
   */
  static List<Integer> prices(List<Callable<Integer>> shops, Duration limit)
      throws InterruptedException {
    try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = shops.stream().map(threads::submit).toList();
      var prices = new ArrayList<Integer>();
      for (var future : futures) {
        try {
          prices.add(future.get(limit.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS));
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
          future.cancel(true);
        }
      }
      return prices;
    }
  }
}
