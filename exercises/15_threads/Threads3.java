import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// Every night some jobs are run, all at the same time. In the morning the log says that all is
// well. The backup has failed each night since March.
class Threads3 {

  /**
   * Runs all jobs at the same time, each to its end. If some have failed, it throws what came of
   * the first of them in the list.
   */
  static void runAll(List<Callable<String>> jobs) throws InterruptedException, ExecutionException {
    try (var workers = Executors.newCachedThreadPool()) {
      for (var job : jobs) {
        // TODO: submit() gives something back. What is in it when the job has failed?
        workers.submit(job);
      }
    }
  }
}
