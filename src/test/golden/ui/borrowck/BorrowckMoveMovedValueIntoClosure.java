// After rustc's tests/ui/borrowck/borrowck-move-moved-value-into-closure.rs.
import javalings.own.*;

final class BorrowckMoveMovedValueIntoClosure {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(Runnable r) { r.run(); }

  static void intoClosure() {
    S t = new S();
    run(() -> eat(t));
    run(() -> eat(t)); // ERROR E0382
  }
}
