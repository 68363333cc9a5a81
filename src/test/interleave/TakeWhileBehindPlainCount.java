// expect: data-race
// several threads do what comes before takeWhile
import java.util.stream.Stream;

class TakeWhileBehindPlainCount {
  static int n;
  static void main() throws Exception {
    var rest = Stream.of(1, 2, 3, 4).parallel().map(x -> { n++; return x; }).takeWhile(x -> x < 9).toList();
    require(rest.size() == 4, "rest");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

