import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

class Threads3 {

  static void runAll(List<Callable<String>> jobs) throws InterruptedException, ExecutionException {
    var tasks = new ArrayList<FutureTask<String>>();
    var threads = new ArrayList<Thread>();
    for (var job : jobs) {
      var task = new FutureTask<>(job);
      tasks.add(task);
      threads.add(Thread.ofPlatform().start(task));
    }
    for (var thread : threads) {
      thread.join();
    }
    for (var task : tasks) {
      task.get();
    }
  }
}
