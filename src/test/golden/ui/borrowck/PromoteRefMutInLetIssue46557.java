// After rustc's tests/ui/borrowck/promote-ref-mut-in-let-issue-46557.rs.
import javalings.own.*;

final class PromoteRefMutInLetIssue46557 {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @From("p") @BorrowedMut static S gimmeStatic(@BorrowedMut S p) {
    @BorrowedMut S x = new S();
    return x; // ERROR E0515
  }
}
