// expect: checks-fail the_others_run_all_the_same
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
        if (results.stream().anyMatch(result -> failed(result))) {
          break;
        }
        results.add(workers.submit(job));
      }
    }
    for (var result : results) {
      result.get();
    }
  }

  private static boolean failed(Future<?> result) {
    try {
      result.get();
      return false;
    } catch (InterruptedException | ExecutionException e) {
      return true;
    }
  }
}
