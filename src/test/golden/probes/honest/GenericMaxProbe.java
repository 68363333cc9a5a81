import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class GenericMaxProbe {
  static <T extends Comparable<T>> T max(List<T> all) {
    T best = all.get(0);
    for (T each : all) { if (each.compareTo(best) > 0) { best = each; } }
    return best;
  }
  static <T, R> List<R> each(List<T> all, Function<T, R> f) {
    List<R> out = new ArrayList<>();
    for (T t : all) { out.add(f.apply(t)); }
    return out;
  }
  static void run() {
    List<String> words = List.of("a", "bb");
    List<Integer> sizes = each(words, w -> w.length() * 2);
    System.out.println(max(words) + each(words, String::length) + max(sizes));
  }
}
