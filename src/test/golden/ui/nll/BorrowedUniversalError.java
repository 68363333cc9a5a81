// After rustc's tests/ui/nll/borrowed-universal-error.rs.
import javalings.own.*;

final class BorrowedUniversalError {
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

  @From("x") @Borrowed static S foo(@Borrowed Pair x, Pair mine) {
    return mine.a; // ERROR E0515
  }
}
