import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CountsAndPricesProbe {
  static void run(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String w : words) { counts.merge(w, 1, Integer::sum); }
    List<String> keys = new ArrayList<>(counts.keySet());
    keys.sort((a, b) -> counts.get(b) - counts.get(a));
    for (String k : keys.subList(0, Math.min(3, keys.size()))) {
      System.out.println(k + " " + counts.getOrDefault(k, 0));
    }
    counts.clear();
  }
}
