import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ExecutorInATryProbe {
  static void run() throws Exception {
    ConcurrentHashMap<String, Integer> seen = new ConcurrentHashMap<>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String word : List.of("a", "b", "a")) {
        pool.submit(() -> seen.merge(word, 1, Integer::sum));
      }
    }
    System.out.println(seen);
  }
}
