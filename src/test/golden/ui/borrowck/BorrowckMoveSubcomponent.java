// After rustc's tests/ui/borrowck/borrowck-move-subcomponent.rs.
import javalings.own.*;

final class BorrowckMoveSubcomponent {
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

  static void subcomponent(Pair x) {
    @Borrowed Pair px = x;
    S gone = x.b; // ERROR E0505
    lookPair(px);
    eat(gone);
  }
}
