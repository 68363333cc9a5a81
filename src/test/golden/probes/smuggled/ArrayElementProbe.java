import javalings.own.*;

final class ArrayElementProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    S[] all = new S[1];
    all[0] = s;
    eat(s); // REFUSED
  }
}
