import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

// A site compares prices. All shops are asked at the same time, and what has come after two seconds
// is shown. At least that was the plan: one shop does not answer at all, and nobody sees any price.
class Structured4 {

  /**
   * The prices of all shops that answer within the limit, in the order of the shops. A late one is
   * interrupted and left out, and so is a shop that fails. An interrupt of the caller comes out.
   */
  static List<Integer> prices(List<Callable<Integer>> shops, Duration limit)
      throws InterruptedException {
    var answers = new ArrayList<Subtask<Integer>>();
    // One limit for all of them together, from here on. Whoever still works then is interrupted.
    try (var scope =
        StructuredTaskScope.open(Joiner.<Integer>awaitAll(), it -> it.withTimeout(limit))) {
      for (var shop : shops) {
        answers.add(scope.fork(shop));
      }
      scope.join();
    } catch (StructuredTaskScope.TimeoutException e) {
      // Some were late. That is what the limit is for, and no failure of ours: the others are here.
    }
    return answers.stream()
        .filter(answer -> answer.state() == Subtask.State.SUCCESS)
        .map(Subtask::get)
        .toList();
  }
}
