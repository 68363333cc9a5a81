// After rustc's tests/ui/borrowck/borrowck-move-mut-base-ptr.rs.
import javalings.own.*;

final class BorrowckMoveMutBasePtr {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void moveBase(@BorrowedMut S t0) {
    @Borrowed S p = t0;
    var t1 = t0; // ERROR E0505
    look(p);
    t1.set(22);
  }
}
