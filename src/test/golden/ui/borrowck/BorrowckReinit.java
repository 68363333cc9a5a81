// After rustc's tests/ui/borrowck/borrowck-reinit.rs.
import javalings.own.*;

final class BorrowckReinit {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void reinit() {
    S x = new S();
    Owned.drop(x);
    x = new S();
    Owned.drop(x);
    look(x); // ERROR E0382
  }
}
