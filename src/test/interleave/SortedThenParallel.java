// expect: data-race
// a stream is parallel as a whole, wherever that is said
import java.util.List;

class SortedThenParallel {
  static int n;

  static void main() throws Exception {
    List<Integer> all =
        List.of(3, 1, 2, 4).stream().map(x -> { n++; return x; }).sorted().parallel().toList();
    require(all.equals(List.of(1, 2, 3, 4)), "order");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
