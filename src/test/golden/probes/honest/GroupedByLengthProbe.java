import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class GroupedByLengthProbe {
  static Map<Integer, List<String>> byLength(List<String> words) {
    return words.stream().collect(Collectors.groupingBy(String::length));
  }
  static void run(List<String> words) {
    var groups = byLength(words);
    groups.forEach((length, group) -> System.out.println(length + ": " + group));
    groups.computeIfAbsent(3, _ -> new ArrayList<>()).add("new");
    for (var group : groups.values()) {
      group.sort(Comparator.naturalOrder());
    }
  }
}
