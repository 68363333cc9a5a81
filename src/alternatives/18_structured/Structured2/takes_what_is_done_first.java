import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Structured2 {

  /**
   * All stamps, in the order of the offices, which are asked at the same time. As soon as one of
   * them throws, the others are interrupted; then this throws, with what was thrown as the cause.
   */
  static List<String> stamps(List<Callable<String>> offices)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newCachedThreadPool()) {
      var service = new java.util.concurrent.ExecutorCompletionService<String>(threads);
      var futures = new ArrayList<Future<String>>();
      for (var office : offices) {
        futures.add(service.submit(office));
      }
      try {
        for (var i = 0; i < offices.size(); i++) {
          service.take().get();
        }
      } catch (ExecutionException | InterruptedException e) {
        threads.shutdownNow();
        throw e;
      }
      return futures.stream().map(Future::resultNow).toList();
    }
  }
}
