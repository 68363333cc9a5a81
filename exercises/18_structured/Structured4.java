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
    // TODO: Here it is said what to wait for. For how long can be said as well.
    try (var scope = StructuredTaskScope.open(Joiner.<Integer>awaitAll())) {
      for (var shop : shops) {
        answers.add(scope.fork(shop));
      }
      // TODO: When time is up, how does this line tell, and is it a reason to show nothing?
      scope.join();
    }
    return answers.stream()
        .filter(answer -> answer.state() == Subtask.State.SUCCESS)
        .map(Subtask::get)
        .toList();
  }
}
