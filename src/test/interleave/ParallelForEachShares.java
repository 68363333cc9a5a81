// expect: data-race
// the threads of a parallel stream add to one list
import java.util.ArrayList;
import java.util.List;

class ParallelForEachShares {
  static void main() throws Exception {
    List<Integer> doubled = new ArrayList<>();
    List.of(1, 2, 3, 4).parallelStream().forEach(n -> doubled.add(2 * n));
  }
}
