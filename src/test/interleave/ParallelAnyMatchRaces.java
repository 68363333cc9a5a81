// expect: data-race
// several threads ask the predicate
import java.util.stream.Stream;

class ParallelAnyMatchRaces {
  static int looked;
  static void main() throws Exception {
    boolean any = Stream.of(1, 2, 3, 4).parallel().anyMatch(n -> { looked++; return n > 3; });
    require(any, "none");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

