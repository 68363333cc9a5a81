import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IteratesAndComputesProbe {
  static void run(Map<String, List<String>> graph) {
    for (String next : graph.get("a")) {
      graph.computeIfAbsent(next, k -> new ArrayList<>()).add("x"); // REFUSED
    }
  }
}
