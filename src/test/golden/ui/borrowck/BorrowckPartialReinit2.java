// After rustc's tests/ui/borrowck/borrowck-partial-reinit-2.rs.
import javalings.own.*;

final class BorrowckPartialReinit2 {
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

  static void eat(S s) {}

  static int lookPair(@Borrowed Pair p) { return p.n; }

  static void partBack() {
    Pair u = new Pair();
    eat(u.a);
    u.a = new S();
    lookPair(u);
  }
  static void oneOfTwo() {
    Pair u = new Pair();
    eat(u.a);
    eat(u.b);
    u.a = new S();
    lookPair(u); // ERROR E0382
  }
}
