// expect: data-race
// the supplier gives all threads the same list
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class IntCollectUnsafeContainer {
  static void main() throws Exception {
    var one = new ArrayList<Integer>();
    List<Integer> all = IntStream.range(0, 4).parallel().collect(() -> one, List::add, (a, b) -> {});
    require(all.size() == 4, "size " + all.size());
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

