// expect: passes
// the results come in the order of the elements
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;

class MappedConcurrently {
  static void main() throws Exception {
    var count = new AtomicInteger();
    List<Integer> doubled =
        List.of(1, 2).stream()
            .gather(
                Gatherers.mapConcurrent(
                    2,
                    n -> {
                      count.incrementAndGet();
                      return 2 * n;
                    }))
            .toList();
    require(doubled.equals(List.of(2, 4)) && count.get() == 2, "order");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
