// expect: passes
// one of the two answers
import java.util.List;
import java.util.concurrent.Executors;

class InvokeAnyEither {
  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      String first = pool.invokeAny(List.of(() -> "east", () -> "west"));
      require(first.equals("east") || first.equals("west"), "from nowhere");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
