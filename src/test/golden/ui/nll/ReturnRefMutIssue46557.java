// After rustc's tests/ui/nll/return-ref-mut-issue-46557.rs.
import javalings.own.*;

final class ReturnRefMutIssue46557 {
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

  @From("p") @BorrowedMut static S gimmeMut(@BorrowedMut S p) {
    S x = new S();
    return x; // ERROR E0515
  }
  @From("p") @BorrowedMut static S gimmeField(@BorrowedMut Pair p, Pair mine) {
    return mine.firstMut(); // ERROR E0515
  }
}
