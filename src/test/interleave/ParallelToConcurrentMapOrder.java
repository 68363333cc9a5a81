// expect: race-condition
// the values are merged in the order in which threads came
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ParallelToConcurrentMapOrder {
  static void main() throws Exception {
    Map<Integer, String> m = Stream.of("aa", "bb", "c").parallel().collect(Collectors.toConcurrentMap(String::length, s -> s, (x, y) -> x + y));
    require(m.get(2).equals("aabb"), "order " + m);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

