// expect: passes
// mapConcurrent keeps the order
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

class GathersConcurrently {
  static void main() {
    List<Integer> all = Stream.of(1, 2, 3).gather(Gatherers.mapConcurrent(2, x -> x * 2)).toList();
    require(all.equals(List.of(2, 4, 6)), "order " + all);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
