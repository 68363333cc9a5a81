import javalings.own.*;

final class TwoExclusiveViewsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @ViewMut static final class Edit {
    @BorrowedMut final S s;
    Edit(@BorrowedMut S s) { this.s = s; }
    @Mut void set(int v) { s.n = v; }
  }

  static void run() {
    S s = new S();
    Edit one = new Edit(s);
    Edit two = new Edit(s); // REFUSED
    one.set(1);
    two.set(2);
  }
}
