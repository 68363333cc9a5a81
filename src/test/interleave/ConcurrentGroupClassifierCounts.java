// expect: data-race
// the function that finds the group runs without a lock
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ConcurrentGroupClassifierCounts {
  static int n;
  static void main() throws Exception {
    Map<Integer, Long> m = Stream.of(1, 2, 3, 4).parallel().collect(Collectors.groupingByConcurrent(x -> { n++; return x % 2; }, Collectors.counting()));
    require(m.get(0) == 2, "" + m);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

