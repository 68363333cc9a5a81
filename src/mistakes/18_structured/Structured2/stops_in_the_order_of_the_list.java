// expect: checks-fail whoever_says_it
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Structured2 {

  static List<String> stamps(List<Callable<String>> offices) throws Exception {
    try (var threads = Executors.newCachedThreadPool()) {
      var futures = new ArrayList<Future<String>>();
      for (var office : offices) {
        futures.add(threads.submit(office));
      }
      var stamps = new ArrayList<String>();
      try {
        for (var future : futures) {
          stamps.add(future.get());
        }
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw e;
      }
      return stamps;
    }
  }
}
