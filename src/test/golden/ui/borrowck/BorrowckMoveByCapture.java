// After rustc's tests/ui/borrowck/borrowck-move-by-capture.rs.
import javalings.own.*;

final class BorrowckMoveByCapture {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void byCapture() {
    S bar = new S();
    Runnable outer = () -> {
      Runnable inner = () -> eat(bar);
      inner.run();
    };
    outer.run();
    look(bar); // ERROR E0382
  }
}
