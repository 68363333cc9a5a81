import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Before an order is accepted, some offices are asked: stock, credit, customs. Each gives a stamp,
// or throws. If one of them says no, the others need not go on. But customs takes half an hour, and
// the customer hears of the empty stock half an hour late.
class Structured2 {

  /**
   * All stamps, in the order of the offices, which are asked at the same time. As soon as one of
   * them throws, the others are interrupted; then this throws, with what was thrown as the cause.
   */
  static List<String> stamps(List<Callable<String>> offices)
      throws InterruptedException, ExecutionException {
    // TODO: These threads know nothing of each other. What would make them one thing?
    try (var threads = Executors.newCachedThreadPool()) {
      var futures = new ArrayList<Future<String>>();
      for (var office : offices) {
        futures.add(threads.submit(office));
      }
      var stamps = new ArrayList<String>();
      for (var future : futures) {
        stamps.add(future.get());
      }
      return stamps;
    }
  }
}
