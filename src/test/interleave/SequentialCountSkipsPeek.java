// expect: passes
// the number is known, so nobody looks at an element
import java.util.List;

class SequentialCountSkipsPeek {
  static void main() throws Exception {
    int[] seen = new int[1];
    long n = List.of("a", "b").stream().peek(s -> seen[0]++).count();
    require(seen[0] == 0 && n == 2, "peeked");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

