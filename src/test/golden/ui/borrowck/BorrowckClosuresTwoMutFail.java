// After rustc's tests/ui/borrowck/borrowck-closures-two-mut-fail.rs.
import javalings.own.*;

final class BorrowckClosuresTwoMutFail {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static void passed() {
    S x = new S();
    Runnable c1 = () -> poke(x);
    poke(x); // ERROR E0499
    c1.run();
  }
}
