import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class CallbackTakesTwice {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static void twice(Consumer<S> c, S a, S b) { c.accept(a); c.accept(b); }
  static void f() {
    List<S> kept = new ArrayList<>();
    twice(s -> kept.add(s), new S(), new S());
    eat(kept.get(0)); // ERROR E0507
  }
}
