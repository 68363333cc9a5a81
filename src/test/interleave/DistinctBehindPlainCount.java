// expect: data-race
// several threads do what comes before distinct
import java.util.stream.Stream;

class DistinctBehindPlainCount {
  static int n;
  static void main() throws Exception {
    long all = Stream.of(4, 3, 2, 1).parallel().peek(x -> n++).distinct().count();
    require(all == 4, "all");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

