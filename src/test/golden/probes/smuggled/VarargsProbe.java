import javalings.own.*;

final class VarargsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void all(S... many) {}
  static void run() {
    S s = new S();
    all(s, s); // REFUSED
  }
}
