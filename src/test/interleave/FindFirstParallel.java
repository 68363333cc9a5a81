// expect: passes
// the order of the elements counts, not that of the threads
import java.util.stream.IntStream;
import java.util.stream.Stream;

class FindFirstParallel {
  static void main() throws Exception {
    require(Stream.of(5, 6, 7, 8).parallel().filter(n -> n > 5).findFirst().get() == 6, "other");
    require(IntStream.of(5, 6).parallel().noneMatch(n -> n > 9), "other");
    require(Stream.of("x", "y").parallel().reduce("", String::concat).equals("xy"), "other");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

