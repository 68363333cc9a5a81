import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class BreadthFirstProbe {
  static int distance(Map<Integer, List<Integer>> graph, int from, int to) {
    Deque<Integer> open = new ArrayDeque<>();
    Map<Integer, Integer> seen = new HashMap<>();
    open.add(from);
    seen.put(from, 0);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at == to) { return seen.get(at); }
      for (int next : graph.getOrDefault(at, List.of())) {
        if (seen.putIfAbsent(next, seen.get(at) + 1) == null) { open.add(next); }
      }
    }
    return -1;
  }
}
