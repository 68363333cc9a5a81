import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IterableParameterProbe {
  static int sum(Iterable<Integer> all) { int n = 0; for (int x : all) { n += x; } return n; }
  static Iterable<Integer> evens(List<Integer> all) { List<Integer> out = new ArrayList<>(); for (int x : all) { if (x % 2 == 0) { out.add(x); } } return out; }
  static void run() {
    List<Integer> all = new ArrayList<>(List.of(1, 2));
    System.out.println(sum(all) + sum(evens(all)));
    var e = evens(all);
    all.add(3);
    System.out.println(sum(e));
  }
}
