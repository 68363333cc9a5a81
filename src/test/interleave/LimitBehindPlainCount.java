// expect: data-race
// several threads do what comes before the limit
import java.util.List;
import java.util.stream.Stream;

class LimitBehindPlainCount {
  static int n;
  static void main() throws Exception {
    List<Integer> all = Stream.of(4, 3, 2, 1).parallel().peek(x -> n++).limit(3).toList();
    require(all.size() == 3, "all");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

