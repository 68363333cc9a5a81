// After rustc's tests/ui/borrowck/borrowck-loan-blocks-move-cc.rs.
import javalings.own.*;

final class BorrowckLoanBlocksMoveCc {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void boxed() {
    S v = new S();
    @Borrowed S w = v;
    Runnable task = () -> eat(v); // ERROR E0505
    task.run();
    look(w);
  }
}
