// expect: data-race
// several threads compare
import java.util.Optional;
import java.util.stream.Stream;

class CountsInComparator {
  static int compared;
  static void main() throws Exception {
    Optional<Integer> max = Stream.of(1, 2, 3, 4).parallel().max((a, b) -> { compared++; return a - b; });
    require(max.get() == 4, "max");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

