import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Collections of borrows and collections of owners. */
final class LentContents {
  @Move static class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static final class A1 { static void run(List<@Borrowed S> xs, List<S> out) { out.addAll(xs); } } // REFUSED
  static final class A1T { static void run(List<@Borrowed S> xs, @BorrowedMut List<@Borrowed S> out) { for (var x : xs) look(x); } }
  static final class A2 { static void run(List<@Borrowed S> xs, List<S> out) { out.addAll(0, xs); } } // REFUSED
  static final class A3 { static void run(Map<String, @Borrowed S> xs, Map<String, S> out) { out.putAll(xs); } } // REFUSED
  static final class A4 { static void run(List<@Borrowed S> xs, List<S> out) { for (var x : xs) out.add(x); } } // REFUSED
  static final class A5 { static void run(List<@Borrowed S> xs, List<S> out) { xs.forEach(out::add); } } // REFUSED
  static final class A6 { static int run(List<S> xs) { List<@Borrowed S> all = new ArrayList<>(); all.addAll(xs); int n = look(all.get(0)); xs.clear(); return n; } }
  static final class A7 { static int run(List<S> xs) { List<@Borrowed S> all = new ArrayList<>(); all.addAll(xs); xs.clear(); return look(all.get(0)); } } // REFUSED
  static final class A8 { static int run(List<@Borrowed S> xs) { List<@Borrowed S> all = new ArrayList<>(); all.addAll(xs); xs.clear(); return look(all.get(0)); } }
  static final class A9 { static List<@Borrowed S> run(List<@Borrowed S> xs) { List<@Borrowed S> all = new ArrayList<>(); all.addAll(xs); return all; } }
  static final class B1 { static int run(List<S> xs) { List<@Borrowed S> best = xs.stream().filter(s -> s.n > 1).toList(); int n = look(best.get(0)); xs.clear(); return n; } }
  static final class B2 { static int run(List<S> xs) { List<@Borrowed S> best = xs.stream().filter(s -> s.n > 1).toList(); xs.clear(); return look(best.get(0)); } } // REFUSED
  static final class B3 { static int run(List<S> xs) { Optional<@Borrowed S> best = xs.stream().max(Comparator.comparingInt(s -> s.n)); return best.map(s -> s.n).orElse(0); } }
  static final class B4 { static int run(List<S> xs) { Map<Integer, List<@Borrowed S>> by = xs.stream().collect(Collectors.groupingBy(s -> s.n)); return by.size(); } }
}
