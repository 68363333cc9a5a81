// expect: checks-fail the_others_run_all_the_same
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

class Threads3 {

  /**
   * Runs all jobs at the same time, each to its end. If some have failed, it throws what came of
   * the first of them in the list.
   */
  static void runAll(List<Callable<String>> jobs) throws InterruptedException, ExecutionException {
    try (var workers = Executors.newCachedThreadPool()) {
      var futures = jobs.stream().map(workers::submit).toList();
      try {
        for (var future : futures) {
          future.get();
        }
      } catch (ExecutionException e) {
        workers.shutdownNow();
        throw e;
      }
    }
  }
}
