// expect: passes
// each thread has a map of its own, and they are merged in order
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ParallelToMapMergeOrder {
  static void main() throws Exception {
    Map<Integer, String> m = Stream.of("aa", "bb", "c").parallel().collect(Collectors.toMap(String::length, s -> s, (x, y) -> x + y));
    require(m.get(2).equals("aabb"), "order " + m);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

