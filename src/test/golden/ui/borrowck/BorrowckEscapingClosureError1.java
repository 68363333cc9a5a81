// After rustc's tests/ui/borrowck/borrowck-escaping-closure-error-1.rs.
import javalings.own.*;

final class BorrowckEscapingClosureError1 {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void spawnAll(@Send Runnable r) {}
  static void counted() {
    S books = new S();
    spawnAll(() -> books.set(1)); // ERROR E0373
  }
}
