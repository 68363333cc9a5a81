// After rustc's tests/ui/borrowck/borrowck-move-out-of-overloaded-auto-deref.rs.
import javalings.own.*;

final class BorrowckMoveOutOfOverloadedAutoDeref {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void outOfBox(@Borrowed Owned<S> x) {
    S s = x.into(); // ERROR E0507
    eat(s);
  }
}
