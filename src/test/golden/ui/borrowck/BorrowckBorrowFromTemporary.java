// After rustc's tests/ui/borrowck/borrowck-borrow-from-temporary.rs.
import javalings.own.*;

final class BorrowckBorrowFromTemporary {
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

  static int look(@Borrowed S s) { return s.n; }

  static void dies() {
    @Borrowed S x = new Pair().first(); // ERROR E0716
    look(x);
  }
  static void lives() {
    look(new Pair().first());
  }
}
