// expect: checks-fail all_run_at_the_same_time
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
        workers.submit(job).get();
      }
    }
    results.clear();
  }
}
