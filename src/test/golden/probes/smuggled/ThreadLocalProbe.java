import javalings.own.*;

final class ThreadLocalProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static final ThreadLocal<S> LOCAL = new ThreadLocal<>(); // REFUSED
  static void run() {
    S s = new S();
    LOCAL.set(s); // REFUSED
    eat(s); // REFUSED
  }
}
