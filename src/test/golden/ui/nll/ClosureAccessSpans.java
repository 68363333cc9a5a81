// After rustc's tests/ui/nll/closure-access-spans.rs.
import javalings.own.*;

final class ClosureAccessSpans {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static void eat(S s) {}

  static void closureImm(S x) {
    @BorrowedMut S r = x;
    Runnable k = () -> look(x); // ERROR E0502
    r.set(1);
    k.run();
  }
  static void closureMut(S x) {
    @Borrowed S r = x;
    Runnable k = () -> poke(x); // ERROR E0502
    look(r);
    k.run();
  }
  static void closureUnique(S x) {
    @BorrowedMut S r = x;
    Runnable k = () -> poke(x); // ERROR E0499
    r.set(1);
    k.run();
  }
  static void closureMoved(S x) {
    S r = x;
    Runnable k = () -> look(x); // ERROR E0382
    k.run();
    eat(r);
  }
}
