import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ValuesWalk {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static void run(Map<String, S> m) {
    m.values().forEach(s -> s.set(0));
  }
}
