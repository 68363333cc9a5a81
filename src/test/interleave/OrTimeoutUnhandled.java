// expect: always-fails
// nobody completes it, and nobody handles the limit
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class OrTimeoutUnhandled {
  static void main() throws Exception {
    var never = new CompletableFuture<String>();
    require(never.orTimeout(1, TimeUnit.HOURS).join() != null, "what?");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
