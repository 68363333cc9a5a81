// After rustc's tests/ui/borrowck/borrowck-assign-to-andmut-in-borrowed-loc.rs.
import javalings.own.*;

final class BorrowckAssignToAndmutInBorrowedLoc {
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

  static void throughTwo(@BorrowedMut Pair p) {
    Runnable later = () -> p.n = 3;
    p.n = 4; // ERROR E0506
    later.run();
  }
}
