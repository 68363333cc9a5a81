import javalings.own.*;

final class DeferredInitialisationProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static boolean c() { return System.nanoTime() > 0; }

  static void run() {
    S s;
    if (c()) {
      s = new S();
    } else {
      s = new S();
      s.set(1);
    }
    eat(s);
  }
}
