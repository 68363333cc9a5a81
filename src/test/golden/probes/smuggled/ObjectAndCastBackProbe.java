import javalings.own.*;

final class ObjectAndCastBackProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    Object o = s; // REFUSED
    S same = (S) o; // REFUSED
    eat(s); // REFUSED
    eat(same);
  }
}
