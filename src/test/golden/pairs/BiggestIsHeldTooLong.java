import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class BiggestIsHeldTooLong {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static void run(List<S> xs) {
    S best = xs.stream().max(Comparator.comparingInt(S::get)).get();
    xs.add(new S()); // ERROR E0499
    best.set(0);
  }
}
