import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class AssignsWhileLooked {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Outer { int n; S s = new S(); }
  static int f(@BorrowedMut Outer o) {
    @Borrowed S s = o.s;
    o.s = new S(); // ERROR E0506
    return s.get();
  }
}
