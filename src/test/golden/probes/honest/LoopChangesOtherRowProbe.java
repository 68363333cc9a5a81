import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class LoopChangesOtherRowProbe {
  static void run(Map<String, List<String>> graph) {
    for (String k : List.copyOf(graph.keySet())) {
      for (String next : List.copyOf(graph.get(k))) {
        graph.computeIfAbsent(next, x -> new ArrayList<>()).add(k);
      }
    }
  }
  @Move static final class Oven { int heat; }
}
