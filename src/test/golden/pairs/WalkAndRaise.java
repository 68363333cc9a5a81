import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class WalkAndRaise {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static int run(List<S> xs) {
    xs.stream().filter(s -> s.get() > 1).forEach(s -> s.set(0));
    return xs.size();
  }
}
