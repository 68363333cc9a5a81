import javalings.own.*;

final class TwoBorrowsOfOneElementProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(S[] all) {
    @BorrowedMut S one = all[0];
    @BorrowedMut S same = all[0]; // REFUSED
    one.set(1);
    same.set(2);
  }
}
