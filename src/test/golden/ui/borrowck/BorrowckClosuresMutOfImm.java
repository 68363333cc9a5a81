// After rustc's tests/ui/borrowck/borrowck-closures-mut-of-imm.rs.
import javalings.own.*;

final class BorrowckClosuresMutOfImm {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void both(@Borrowed S x) {
    Runnable c1 = () -> x.set(1); // ERROR E0596
    c1.run();
  }
}
