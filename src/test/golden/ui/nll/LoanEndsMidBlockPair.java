// After rustc's tests/ui/nll/loan_ends_mid_block_pair.rs.
import javalings.own.*;

final class LoanEndsMidBlockPair {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Pair {
    S a;
    S b;
    int n;
    Pair() { a = new S(); b = new S(); }
    Pair(S a, S b) { this.a = a; this.b = b; }
    @Borrowed S first() { return a; }
    @Mut @BorrowedMut S firstMut() { return a; }
    @Consumes S take() { return a; }
  }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static void nllFail() {
    Pair data = new Pair();
    @BorrowedMut S c = data.a;
    data.a = new S(); // ERROR E0506
    poke(c);
  }
  static void nllOk() {
    Pair data = new Pair();
    @BorrowedMut S c = data.a;
    poke(c);
    data.a = new S();
    data.b = new S();
  }
}
