import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class SameBorrow {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static <T> T same(T t) { return t; }

  static void f(S s) {
    @Borrowed S r = s;
    r = same(r);
    eat(s); // ERROR E0505
    look(r);
  }
}
