// After rustc's tests/ui/borrowck/borrowck-loan-blocks-move.rs.
import javalings.own.*;

final class BorrowckLoanBlocksMove {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void blocksMove() {
    S v = new S();
    @Borrowed S w = v;
    eat(v); // ERROR E0505
    look(w);
  }
}
