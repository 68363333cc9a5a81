// After rustc's tests/ui/nll/return_from_loop.rs.
import javalings.own.*;

final class ReturnFromLoop {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Pair {
    S a;
    S b;
    int n;
    Pair() { a = new S(); b = new S(); }
    Pair(S a, S b) { this.a = a; this.b = b; }
    @Borrowed S first() { return a; }
    @Mut @BorrowedMut S firstMut() { return a; }
    @Consumes S take() { return a; }
  }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static boolean c() { return System.nanoTime() > 0; }

  static void nllFail(Pair data) {
    @BorrowedMut S x = data.a;
    while (c()) {
      data.a.set(1); // ERROR E0499
      poke(x);
    }
  }
}
