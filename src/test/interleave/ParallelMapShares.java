// expect: data-race
// a function on the way changes a field
import java.util.List;
import java.util.stream.IntStream;

class ParallelMapShares {
  static int calls;

  static void main() throws Exception {
    int sum = IntStream.range(0, 4).parallel().map(n -> n + ++calls).sum();
  }
}
