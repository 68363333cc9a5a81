import javalings.own.*;

final class ObjectParameterProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void keep(Object o) {}
  static void run() {
    S s = new S();
    keep(s); // REFUSED
    eat(s); // REFUSED
  }
}
