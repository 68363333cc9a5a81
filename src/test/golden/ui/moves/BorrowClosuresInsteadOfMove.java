// After rustc's tests/ui/moves/borrow-closures-instead-of-move.rs.
import javalings.own.*;

final class BorrowClosuresInsteadOfMove {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void passed(S s) {
    Runnable f = () -> eat(s);
    takes(f);
    f.run(); // ERROR E0382
  }
  static void takes(Runnable f) { f.run(); }
}
