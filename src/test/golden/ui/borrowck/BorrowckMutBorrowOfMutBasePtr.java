// After rustc's tests/ui/borrowck/borrowck-mut-borrow-of-mut-base-ptr.rs.
import javalings.own.*;

final class BorrowckMutBorrowOfMutBasePtr {
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

  static void mutBase(@BorrowedMut Pair t0) {
    @BorrowedMut S p = t0.a;
    @BorrowedMut Pair t2 = t0; // ERROR E0499
    p.set(1);
    t2.n = 3;
  }
}
