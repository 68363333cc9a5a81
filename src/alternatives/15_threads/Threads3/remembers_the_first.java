import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

class Threads3 {

  static void runAll(List<Callable<String>> jobs) throws InterruptedException, ExecutionException {
    ExecutionException first = null;
    try (var workers = Executors.newCachedThreadPool()) {
      var results = jobs.stream().map(workers::submit).toList();
      for (var result : results) {
        try {
          result.get();
        } catch (ExecutionException e) {
          first = first == null ? e : first;
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
