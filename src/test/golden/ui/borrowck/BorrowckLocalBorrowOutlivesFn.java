// After rustc's tests/ui/borrowck/borrowck-local-borrow-outlives-fn.rs.
import javalings.own.*;

final class BorrowckLocalBorrowOutlivesFn {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @From("unused") @Borrowed static S outlives(@Borrowed S unused) {
    S x = new S();
    return x; // ERROR E0515
  }
}
