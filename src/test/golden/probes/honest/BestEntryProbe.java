import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class BestEntryProbe {
  @Move static final class S {
    int n;
    S() {}
    S(String text) { n = text.length(); }
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }

  static Map.Entry<String, Integer> best(Map<String, Integer> counts) {
    Map.Entry<String, Integer> best = Map.entry("", 0);
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (each.getValue() > best.getValue()) {
        best = each;
      }
    }
    return best;
  }

  static void print(Map<String, Integer> counts) {
    var best = best(counts);
    counts.clear();
    String key = best.getKey();
    Thread.startVirtualThread(() -> System.out.println(key));
  }
}
