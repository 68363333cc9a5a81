import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class AnonymousComparatorProbe {
  static void run(List<String> words) {
    Map<String, Integer> rank = new HashMap<>();
    rank.put("a", 1);
    words.sort(new Comparator<String>() {
      @Override public int compare(String a, String b) { return rank.getOrDefault(a, 0) - rank.getOrDefault(b, 0); }
    });
    rank.clear();
  }
  @Move static final class Oven { int heat; }
}
