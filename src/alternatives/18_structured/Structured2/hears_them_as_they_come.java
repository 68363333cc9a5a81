import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.StructuredTaskScope;

class Structured2 {
  static List<String> stamps(List<Callable<String>> offices)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newCachedThreadPool()) {
      var done = new ExecutorCompletionService<String>(threads);
      var futures = offices.stream().map(done::submit).toList();
      try {
        for (var i = 0; i < futures.size(); i++) {
          done.take().get();
        }
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw e;
      }
      var stamps = new ArrayList<String>();
      for (var future : futures) {
        stamps.add(future.get());
      }
      return stamps;
    }
  }
}
