// After rustc's tests/ui/borrowck/assignment-to-immutable-ref.rs.
import javalings.own.*;

final class AssignmentToImmutableRef {
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

  static void assign(@Borrowed S s) {
    s.n = 3; // ERROR E0594
  }
  static void viaSelf(@Borrowed Pair p) {
    p.a.n += 1; // ERROR E0594
  }
}
