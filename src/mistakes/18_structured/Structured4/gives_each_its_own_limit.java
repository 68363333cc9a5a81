// expect: checks-fail whoever_is_late
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Structured4 {

  static List<Integer> prices(List<Callable<Integer>> shops, Duration limit)
      throws InterruptedException {
    var prices = new ArrayList<Integer>();
    for (var shop : shops) {
      try (var scope =
          StructuredTaskScope.open(Joiner.<Integer>awaitAll(), it -> it.withTimeout(limit))) {
        var answer = scope.fork(shop);
        scope.join();
        prices.add(answer.get());
      } catch (StructuredTaskScope.TimeoutException e) {
        prices.add(0);
      }
    }
    return prices;
  }
}
