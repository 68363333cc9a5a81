// After rustc's tests/ui/nll/issue-27868.rs.
import javalings.own.*;

final class Issue27868 {
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

  static int look(@Borrowed S s) { return s.n; }

  static void overwrite() {
    Pair vecs = new Pair();
    @Borrowed S held = vecs.a;
    vecs = new Pair(); // ERROR E0506
    look(held);
  }
}
