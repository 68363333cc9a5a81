// expect: race-condition
// any element will do, and it need not be the first
import java.util.stream.IntStream;

class FindsAny {
  static void main() {
    int found = IntStream.range(0, 4).parallel().filter(i -> i > 0).findAny().getAsInt();
    require(found == 1, "found " + found);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
