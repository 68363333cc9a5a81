// expect: passes
// a failure is a result that can be handled
import java.util.concurrent.CompletableFuture;

class FutureRecovers {
  static void main() throws Exception {
    var got =
        CompletableFuture.supplyAsync(
                () -> {
                  throw new IllegalStateException("no such user");
                })
            .handle((value, failure) -> failure == null ? "ada" : "nobody");
    require(got.join().equals("nobody"), "got " + got.join());
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
