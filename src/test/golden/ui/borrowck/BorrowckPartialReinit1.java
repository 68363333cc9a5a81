// After rustc's tests/ui/borrowck/borrowck-partial-reinit-1.rs.
import javalings.own.*;

final class BorrowckPartialReinit1 {
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

  static int lookPair(@Borrowed Pair p) { return p.n; }

  static void eatPair(Pair p) {}

  static void wholeAgain() {
    Pair u = new Pair();
    eatPair(u);
    u = new Pair();
    lookPair(u);
  }
  static void partOnly() {
    Pair t = new Pair();
    eatPair(t);
    t.b = new S(); // ERROR E0382
  }
}
