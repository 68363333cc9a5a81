import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ScopeChangesAndLooks {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static void f() throws Exception {
    S s = new S();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      pool.submit(() -> poke(s));
      pool.submit(() -> look(s)); // ERROR E0502
    }
  }
}
