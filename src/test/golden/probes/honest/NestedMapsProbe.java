import java.util.*;
import javalings.own.*;

final class NestedMapsProbe {
  static Map<String, List<String>> group(List<String> words) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (String word : words) {
      groups.computeIfAbsent(word.substring(0, 1), k -> new ArrayList<>()).add(word);
    }
    return groups;
  }
}
