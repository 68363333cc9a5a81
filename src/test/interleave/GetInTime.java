// expect: passes
// the result is there before the limit passes
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class GetInTime {
  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(1)) {
      require(pool.submit(() -> 42).get(1, TimeUnit.HOURS) == 42, "wrong");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
