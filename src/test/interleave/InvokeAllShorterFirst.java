// expect: race-condition
// the shorter limit may pass while the longer does not
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class InvokeAllShorterFirst {
  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(1)) {
      Callable<Integer> one = () -> 1;
      var done = pool.invokeAll(List.of(one, one), 20, TimeUnit.MILLISECONDS);
      require(!done.get(1).isCancelled(), "cancelled");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
