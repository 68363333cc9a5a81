import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class AdjacencyListsProbe {
  @Move static final class Graph {
    private final Map<String, List<String>> next = new TreeMap<>();
    @Mut void edge(String a, String b) {
      next.computeIfAbsent(a, k -> new ArrayList<>()).add(b);
      next.computeIfAbsent(b, k -> new ArrayList<>());
      next.get(b).add(a);
    }
    int degree(String a) { int n = 0; for (String b : next.get(a)) { n += b.isEmpty() ? 0 : 1; } return n; }
    @Mut void prune() { for (var row : next.values()) { row.removeIf(String::isBlank); } }
  }
  static void fill(List<List<Integer>> rows) { for (int i = 0; i < rows.size(); i++) { rows.get(i).add(i); } }
  static void run() {
    List<List<Integer>> rows = new ArrayList<>();
    rows.add(new ArrayList<>());
    fill(rows);
    for (int x : rows.get(0)) { System.out.println(x); }
    rows.get(0).add(rows.get(0).size());
    rows.get(0).remove(0);
  }
}
