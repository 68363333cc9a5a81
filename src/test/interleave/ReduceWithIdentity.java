// expect: always-fails
// an identity that is none
import java.util.List;

class ReduceWithIdentity {
  static void main() {
    int sum = List.of(1, 2, 3, 4).parallelStream().reduce(10, Integer::sum);
    require(sum == 20, "sum " + sum);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
