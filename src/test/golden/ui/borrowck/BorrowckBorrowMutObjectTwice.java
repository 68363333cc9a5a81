// After rustc's tests/ui/borrowck/borrowck-borrow-mut-object-twice.rs.
import javalings.own.*;

final class BorrowckBorrowMutObjectTwice {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void twice(@BorrowedMut S x) {
    @BorrowedMut S y = x;
    x.set(1); // ERROR E0499
    y.set(2);
  }
}
