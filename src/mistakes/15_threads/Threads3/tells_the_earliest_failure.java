// expect: checks-fail the_first_failure_counts
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

class Threads3 {

  static void runAll(List<Callable<String>> jobs) throws InterruptedException, ExecutionException {
    try (var workers = Executors.newCachedThreadPool()) {
      var done = new ExecutorCompletionService<String>(workers);
      jobs.forEach(done::submit);
      for (var i = 0; i < jobs.size(); i++) {
        done.take().get();
      }
    }
  }
}
