import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class SplitTwice {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static void run(List<S> xs) {
    var front = xs.stream().filter(s -> s.get() > 1).toList();
    var back = xs.stream().filter(s -> s.get() < 1).toList(); // ERROR E0502
    front.get(0).set(back.size());
  }
}
