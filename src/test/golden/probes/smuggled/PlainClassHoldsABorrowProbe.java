import javalings.own.*;

final class PlainClassHoldsABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static final class Holder {
    S s; // REFUSED
    Holder(@Borrowed S s) { this.s = s; } // REFUSED
  }
}
