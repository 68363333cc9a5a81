// After rustc's tests/ui/nll/mutating_references.rs.
import javalings.own.*;

final class MutatingReferences {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void list(@BorrowedMut S first, S second) {
    @BorrowedMut S p = first;
    p.set(1);
    p = second;
    p.set(2);
    look(second);
  }
  static void clash(@BorrowedMut S first, S second) {
    @BorrowedMut S p = first;
    p = second;
    look(second); // ERROR E0502
    p.set(2);
  }
}
