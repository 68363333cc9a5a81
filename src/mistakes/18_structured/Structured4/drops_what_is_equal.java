// expect: checks-fail two_shops_may_say_the_same
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
class Structured4 {
  static List<Integer> prices(List<Callable<Integer>> shops, Duration limit)
      throws InterruptedException {
    var answers = new ArrayList<Subtask<Integer>>();
    try (var scope =
        StructuredTaskScope.open(Joiner.<Integer>awaitAll(), it -> it.withTimeout(limit))) {
      for (var shop : shops) {
        answers.add(scope.fork(shop));
      }
      scope.join();
    } catch (StructuredTaskScope.TimeoutException e) {
    }
    return answers.stream()
        .filter(answer -> answer.state() == Subtask.State.SUCCESS)
        .map(Subtask::get)
        .distinct()
        .toList();
  }
}
