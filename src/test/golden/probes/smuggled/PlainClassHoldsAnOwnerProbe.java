import javalings.own.*;

final class PlainClassHoldsAnOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static final class Holder {
    S s; // REFUSED
    Holder(S s) { this.s = s; } // REFUSED
  }
  static void run() {
    Holder one = new Holder(new S()); // REFUSED
    Holder same = one; // REFUSED
    eat(one.s); // REFUSED
    eat(same.s); // REFUSED
  }
}
