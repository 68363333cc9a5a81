import java.util.*;
import javalings.own.*;

final class MapCountingProbe {
  static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }
  static void run() {
    Map<String, Integer> counts = count(List.of("a", "b", "a"));
    counts.put("z", 0);
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      System.out.println(e.getKey() + e.getValue());
    }
  }
}
