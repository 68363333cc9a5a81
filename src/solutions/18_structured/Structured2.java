import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

// Before an order is accepted, some offices are asked: stock, credit, customs. Each gives a stamp,
// or throws. If one of them says no, the others need not go on. But customs takes half an hour, and
// the customer hears of the empty stock half an hour late.
class Structured2 {

  /**
   * All stamps, in the order of the offices, which are asked at the same time. As soon as one of
   * them throws, the others are interrupted; then this throws, with what was thrown as the cause.
   */
  static List<String> stamps(List<Callable<String>> offices) throws InterruptedException {
    // The scope hears at once of the first that fails, wherever it stands in the list, interrupts
    // all others, waits until they have ended, and throws. Waiting for one future after the other,
    // we would have heard of the second only when the first was done.
    try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
      for (var office : offices) {
        scope.fork(office);
      }
      return scope.join().map(Subtask::get).toList();
    }
  }
}
