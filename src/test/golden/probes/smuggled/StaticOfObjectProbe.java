import javalings.own.*;

final class StaticOfObjectProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static Object kept;
  static void run() {
    S s = new S();
    kept = s; // REFUSED
    eat(s); // REFUSED
  }
}
