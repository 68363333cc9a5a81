// expect: passes
// the limit is a result like any other
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class OrTimeoutHandled {
  static void main() throws Exception {
    var never = new CompletableFuture<String>();
    String got = never.orTimeout(1, TimeUnit.HOURS).exceptionally(e -> "late").join();
    require(got.equals("late"), "got " + got);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
