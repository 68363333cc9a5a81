// After rustc's tests/ui/borrowck/borrowck-local-borrow.rs.
import javalings.own.*;

final class BorrowckLocalBorrow {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void localBorrow(@Borrowed S other) {
    @Borrowed S msg = other;
    {
      S local = new S();
      msg = local; // ERROR E0597
    }
    look(msg);
  }
}
