// expect: data-race
// the function runs in several threads
import java.util.List;
import java.util.stream.Gatherers;

class MappedConcurrentlyShares {
  static int calls;

  static void main() throws Exception {
    List.of(1, 2).stream().gather(Gatherers.mapConcurrent(2, n -> n + ++calls)).toList();
  }
}
