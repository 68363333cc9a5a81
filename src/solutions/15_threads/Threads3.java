import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Every night some jobs are run, all at the same time. In the morning the log says that all is
// well. The backup has failed each night since March.
class Threads3 {

  /**
   * Runs all jobs at the same time, each to its end. If some have failed, it throws what came of
   * the first of them in the list.
   */
  static void runAll(List<Callable<String>> jobs) throws InterruptedException, ExecutionException {
    var results = new ArrayList<Future<?>>();
    try (var workers = Executors.newCachedThreadPool()) {
      for (var job : jobs) {
        results.add(workers.submit(job));
      }
    }
    // An exception cannot jump from one thread to another: it waits in the future until somebody
    // asks for the result. Here all jobs are at their end, for the try has waited for them.
    for (var result : results) {
      result.get();
    }
  }
}
