import javalings.own.*;

final class SwapWithATemporaryProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S a = new S();
    S b = new S();
    S kept = a;
    a = b;
    b = kept;
    eat(a);
    eat(b);
  }
}
