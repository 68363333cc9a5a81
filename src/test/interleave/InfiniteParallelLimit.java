// expect: passes
// streams without an end, of which only the beginning is asked for
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class InfiniteParallelLimit {
  static void main() throws Exception {
    var some = Stream.iterate(1, x -> x + 1).parallel().filter(x -> x % 2 == 0).limit(3).toList();
    require(some.equals(List.of(2, 4, 6)), "" + some);
    require(IntStream.iterate(1, x -> x * 2).parallel().anyMatch(x -> x == 8), "none");
    require(Stream.generate(() -> 1).parallel().findFirst().get() == 1, "none");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

