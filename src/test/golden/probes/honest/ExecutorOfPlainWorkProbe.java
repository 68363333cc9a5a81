import java.util.*;
import java.util.concurrent.*;
import javalings.own.*;

final class ExecutorOfPlainWorkProbe {
  static int run(List<String> words) throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = new ArrayList<Future<Integer>>();
      for (var word : words) {
        futures.add(pool.submit(() -> word.length()));
      }
      var sum = 0;
      for (var future : futures) {
        sum += future.get();
      }
      return sum;
    }
  }
}
