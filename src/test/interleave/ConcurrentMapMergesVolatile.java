// expect: race-condition
// values of two keys are merged at the same time
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ConcurrentMapMergesVolatile {
  static volatile int merges;
  static void main() throws Exception {
    Map<Integer, Integer> m = IntStream.range(0, 8).boxed().parallel().collect(Collectors.toConcurrentMap(x -> x % 2, x -> 1, (x, y) -> { merges = merges + 1; return x + y; }));
    require(m.get(0) == 4 && merges == 6, "merges " + merges);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

