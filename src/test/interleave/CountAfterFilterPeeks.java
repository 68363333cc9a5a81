// expect: passes
// behind a filter, the number is not known
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class CountAfterFilterPeeks {
  static void main() throws Exception {
    var seen = new AtomicInteger();
    long n = List.of("a", "b").parallelStream().filter(s -> !s.isEmpty()).peek(s -> seen.incrementAndGet()).count();
    require(seen.get() == n, "not seen");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

