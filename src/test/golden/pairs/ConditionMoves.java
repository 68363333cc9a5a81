import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ConditionMoves {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static boolean ends(S s) { return s.done() > 0; }
  static int f(S s) {
    if (ends(s)) {
      return 1;
    }
    return s.get(); // ERROR E0382
  }
}
