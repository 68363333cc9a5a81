// expect: checks-fail all_are_in_time
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Structured4 {

  static List<Integer> prices(List<Callable<Integer>> shops, Duration limit)
      throws InterruptedException {
    var prices = new CopyOnWriteArrayList<Integer>();
    try (var scope =
        StructuredTaskScope.open(Joiner.<Boolean>awaitAll(), it -> it.withTimeout(limit))) {
      for (var shop : shops) {
        scope.fork(() -> prices.add(shop.call()));
      }
      scope.join();
    } catch (StructuredTaskScope.TimeoutException e) {
    }
    return List.copyOf(prices);
  }
}
