// expect: race-condition
// the list of a group has the order in which threads came
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class GroupsConcurrentlyUnordered {
  static void main() throws Exception {
    Map<Integer, List<String>> byLength = Stream.of("aa", "bb", "c", "dd").parallel().collect(Collectors.groupingByConcurrent(String::length));
    require(byLength.get(2).equals(List.of("aa", "bb", "dd")), "order " + byLength);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

