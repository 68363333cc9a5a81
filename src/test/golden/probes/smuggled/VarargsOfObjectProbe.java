import javalings.own.*;

final class VarargsOfObjectProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void all(Object... many) {}
  static void run() {
    S s = new S();
    all(s); // REFUSED
    eat(s); // REFUSED
  }
}
