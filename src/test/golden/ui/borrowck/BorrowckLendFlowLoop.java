// After rustc's tests/ui/borrowck/borrowck-lend-flow-loop.rs.
import javalings.own.*;

final class BorrowckLendFlowLoop {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static boolean c() { return System.nanoTime() > 0; }

  static void overarchingAlias() {
    S v = new S();
    @BorrowedMut S x = v;
    for (int i = 0; i < 3; i++) {
      look(v); // ERROR E0502
    }
    x.set(1);
  }
  static void blockOverarching() {
    S v = new S();
    while (c()) {
      look(v);
      @BorrowedMut S x = v;
      x.set(1);
    }
  }
  static void loopBreak(@Borrowed S w) {
    S v = new S();
    @Borrowed S r = w;
    while (c()) {
      poke(v);
      r = v;
    }
    look(r);
  }
}
