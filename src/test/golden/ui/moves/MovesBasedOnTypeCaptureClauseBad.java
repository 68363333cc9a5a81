// After rustc's tests/ui/moves/moves-based-on-type-capture-clause-bad.rs.
import javalings.own.*;

final class MovesBasedOnTypeCaptureClauseBad {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void captured() {
    S x = new S();
    spawn(() -> eat(x));
    look(x); // ERROR E0382
  }
  static void spawn(@Send Runnable r) {}
}
