// expect: passes
// one element at a time comes into a group
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ConcurrentGroupOwnCollector {
  static void main() throws Exception {
    Map<Integer, int[]> m = Stream.of(1, 2, 3, 4).parallel().collect(Collectors.groupingByConcurrent(x -> x % 2,
        Collector.of(() -> new int[1], (a, x) -> a[0] += x, (a, b) -> { a[0] += b[0]; return a; })));
    require(m.get(0)[0] == 6 && m.get(1)[0] == 4, "sums");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

