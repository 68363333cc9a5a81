// expect: passes
// groupingByConcurrent
import java.util.List;
import java.util.stream.Collectors;

class CollectsIntoConcurrentMap {
  static void main() {
    var groups = List.of(1, 2, 3, 4).parallelStream()
        .collect(Collectors.groupingByConcurrent(x -> x % 2, Collectors.counting()));
    require(groups.get(0) == 2 && groups.get(1) == 2, "groups " + groups);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
