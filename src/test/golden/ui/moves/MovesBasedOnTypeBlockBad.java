// After rustc's tests/ui/moves/moves-based-on-type-block-bad.rs.
import javalings.own.*;

final class MovesBasedOnTypeBlockBad {
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

  static void eatPair(Pair p) {}

  static boolean c() { return System.nanoTime() > 0; }

  @Move static final class Holder { Pair x = new Pair(); }
  static void f(@BorrowedMut Holder s) {
    while (c()) {
      Pair out = s.x; // ERROR E0507
      eatPair(out);
    }
  }
}
