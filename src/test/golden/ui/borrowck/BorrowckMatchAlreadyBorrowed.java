// After rustc's tests/ui/borrowck/borrowck-match-already-borrowed.rs.
import javalings.own.*;

final class BorrowckMatchAlreadyBorrowed {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void already(S left, S right) {
    S foo = left;
    @BorrowedMut S p = foo;
    int got = switch (foo.n) { // ERROR E0503
      case 0 -> 1;
      default -> 2;
    };
    p.set(got);
  }
}
