import javalings.own.*;

final class ReborrowDownAChainProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void outer(@BorrowedMut S s) {
    inner(s);
    inner(s);
    s.set(1);
  }
  static void inner(@BorrowedMut S s) { s.set(2); }
  static void run() {
    S s = new S();
    outer(s);
  }
}
