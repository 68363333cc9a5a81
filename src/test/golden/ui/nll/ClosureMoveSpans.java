// After rustc's tests/ui/nll/closure-move-spans.rs.
import javalings.own.*;

final class ClosureMoveSpans {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void moveAfterMove(S x) {
    Runnable k = () -> eat(x);
    S y = x; // ERROR E0382
    k.run();
    eat(y);
  }
  static void borrowAfterMove(S x) {
    Runnable k = () -> eat(x);
    @Borrowed S y = x; // ERROR E0382
    k.run();
    look(y);
  }
}
