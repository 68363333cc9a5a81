// expect: data-race
// invokeAll waits for the tasks, and they still race
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class InvokeAllRaces {
  static int n;

  static void main() throws Exception {
    Callable<Integer> count = () -> n++;
    try (var pool = Executors.newFixedThreadPool(2)) {
      pool.invokeAll(List.of(count, count));
    }
    require(n == 2, "lost one");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
