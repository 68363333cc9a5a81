// expect: passes
// what is not done in time is cancelled
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class InvokeAllInTime {
  static void main() throws Exception {
    var never = new CountDownLatch(1);
    Callable<Integer> quick = () -> 1;
    Callable<Integer> stuck =
        () -> {
          never.await();
          return 2;
        };
    try (var pool = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> all = pool.invokeAll(List.of(quick, stuck), 1, TimeUnit.MINUTES);
      require(all.get(0).resultNow() == 1, "not done");
      require(all.get(1).isCancelled(), "not cancelled");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
