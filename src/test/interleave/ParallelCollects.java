// expect: passes
// each thread collects for itself, and the parts are put together
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ParallelCollects {
  static void main() throws Exception {
    List<Integer> doubled =
        List.of(1, 2, 3, 4).parallelStream().map(n -> 2 * n).collect(Collectors.toList());
    require(doubled.equals(List.of(2, 4, 6, 8)), "order");
    require(IntStream.rangeClosed(1, 4).parallel().sum() == 10, "sum");
    require(List.of(1, 2, 3).parallelStream().reduce(0, Integer::sum) == 6, "reduce");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
