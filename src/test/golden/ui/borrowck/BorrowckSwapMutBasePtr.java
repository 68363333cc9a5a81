// After rustc's tests/ui/borrowck/borrowck-swap-mut-base-ptr.rs.
import javalings.own.*;

final class BorrowckSwapMutBasePtr {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void swapBase(@BorrowedMut S t0, @BorrowedMut S t1) {
    @Borrowed S p = t0;
    exchange(t0, t1); // ERROR E0502
    t1.set(22);
    look(p);
  }
  static void exchange(@BorrowedMut S a, @BorrowedMut S b) {}
}
