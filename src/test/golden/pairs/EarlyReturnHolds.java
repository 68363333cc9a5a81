import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class EarlyReturnHolds {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Borrowed static S f(@BorrowedMut HashMap<String, S> m) {
    @Borrowed S s = m.get("a");
    if (s != null) {
      return s;
    }
    m.put("a", new S()); // ERROR E0502
    return m.get("a");
  }
}
