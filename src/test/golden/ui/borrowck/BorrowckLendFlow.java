// After rustc's tests/ui/borrowck/borrowck-lend-flow.rs.
import javalings.own.*;

final class BorrowckLendFlow {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static boolean c() { return System.nanoTime() > 0; }

  static void preFreeze() {
    S v = new S();
    @Borrowed S w = v;
    poke(v); // ERROR E0502
    look(w);
  }
  static void preFreezeOnBranch() {
    S v = new S();
    @Borrowed S w = v;
    if (c()) {
      poke(v); // ERROR E0502
    } else {
      look(v);
    }
    look(w);
  }
  static void postFreeze() {
    S v = new S();
    poke(v);
    look(v);
  }
}
