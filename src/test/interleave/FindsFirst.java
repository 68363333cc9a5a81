// expect: passes
// the first is the first, whoever finds it
import java.util.stream.IntStream;

class FindsFirst {
  static void main() {
    int found = IntStream.range(0, 4).parallel().filter(i -> i > 0).findFirst().getAsInt();
    require(found == 1, "found " + found);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
