import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class Structured4 {

  static List<Integer> prices(List<Callable<Integer>> shops, Duration limit)
      throws InterruptedException {
    var prices = new ArrayList<Integer>();
    try (var threads = Executors.newCachedThreadPool()) {
      for (var answer : threads.invokeAll(shops, limit.toNanos(), TimeUnit.NANOSECONDS)) {
        if (answer.isCancelled()) {
          continue;
        }
        try {
          prices.add(answer.get());
        } catch (ExecutionException e) {
          continue;
        }
      }
    }
    return prices;
  }
}
