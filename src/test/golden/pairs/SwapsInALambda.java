import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class SwapsInALambda {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Two { S a = new S(); S b = new S(); }

  static void f(Two two) {
    Runnable swap = () -> { S old = two.a; two.a = two.b; two.b = old; };
    swap.run();
    swap.run();
    look(two.a);
  }
}
