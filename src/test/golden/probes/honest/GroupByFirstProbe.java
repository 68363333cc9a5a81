import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class GroupByFirstProbe {
  static Map<Character, List<String>> group(List<String> words) {
    Map<Character, List<String>> groups = new TreeMap<>();
    for (String w : words) {
      groups.computeIfAbsent(w.charAt(0), k -> new ArrayList<>()).add(w);
    }
    for (var e : groups.entrySet()) {
      Collections.sort(e.getValue());
      System.out.println(e.getKey() + ": " + e.getValue());
    }
    return groups;
  }
}
