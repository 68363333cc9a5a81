// expect: passes
// nothing is shared
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ParallelToSetThenSize {
  static void main() throws Exception {
    require(Stream.of(1, 2, 2, 3).parallel().collect(Collectors.toSet()).size() == 3, "size");
    require(Stream.of(1, 2, 2, 3).parallel().distinct().count() == 3, "size");
    require(Stream.of(3, 1, 2, 5).parallel().sorted().map(String::valueOf).collect(Collectors.joining()).equals("1235"), "order");
    require(IntStream.rangeClosed(1, 5).parallel().boxed().collect(Collectors.summingInt(x -> x)) == 15, "sum");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

