// expect: passes
// the end of the pool comes after all that its tasks have done
import java.util.concurrent.Executors;

class CancelledAndAwaited {
  static int n;

  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(1)) {
      var task =
          pool.submit(
              () -> {
                n = 1;
                n = 2;
              });
      task.cancel(true);
    }
    require(n != 1, "stopped in between");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
