// expect: checks-fail the_first_failure_counts
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Threads3 {

  static void runAll(List<Callable<String>> jobs) throws InterruptedException, ExecutionException {
    var results = new ArrayList<Future<?>>();
    try (var workers = Executors.newCachedThreadPool()) {
      for (var job : jobs) {
        results.add(workers.submit(job));
      }
    }
    if (!results.isEmpty()) {
      results.getLast().get();
    }
  }
}
