// expect: data-race
// several threads do what comes before the sorting
import java.util.List;
import java.util.stream.Stream;

class SortedBehindPlainCount {
  static int n;
  static void main() throws Exception {
    List<Integer> all = Stream.of(4, 3, 2, 1).parallel().map(x -> { n++; return x; }).sorted().toList();
    require(all.get(0) == 1, "unsorted");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

