import javalings.own.*;

final class RecordComponentProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  record Pack(S s) {} // REFUSED
  static void run() {
    S s = new S();
    Pack one = new Pack(s); // REFUSED
    Pack same = one; // REFUSED
    eat(one.s()); // REFUSED
    eat(same.s()); // REFUSED
  }
}
