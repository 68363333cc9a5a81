// After rustc's tests/ui/borrowck/two-phase-nonrecursive-autoref.rs.
import javalings.own.*;

final class TwoPhaseNonrecursiveAutoref {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void fine() {
    S v = new S();
    v.set(v.get());
  }
  static void coerced() {
    S v = new S();
    v.set(bump(v)); // ERROR E0499
  }
  static int bump(@BorrowedMut S s) { return s.n; }
}
