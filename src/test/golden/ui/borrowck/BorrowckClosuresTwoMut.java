// After rustc's tests/ui/borrowck/borrowck-closures-two-mut.rs.
import javalings.own.*;

final class BorrowckClosuresTwoMut {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void two() {
    S x = new S();
    Runnable c1 = () -> x.set(4);
    Runnable c2 = () -> x.set(5); // ERROR E0499
    c2.run();
    c1.run();
  }
}
