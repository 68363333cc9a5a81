import javalings.own.*;

final class StaticLambdaProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static Runnable kept;
  static void run() {
    S s = new S();
    kept = () -> look(s); // REFUSED
    eat(s); // REFUSED
  }
}
