// expect: always-fails
// where the number is known, no element is looked at
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

class PeekIsSkippedByCount {
  static void main() throws Exception {
    var seen = new LongAdder();
    long all = IntStream.range(0, 4).parallel().peek(i -> seen.increment()).count();
    require(seen.sum() == all, "seen " + seen + " of " + all);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

