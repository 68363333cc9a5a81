import javalings.own.*;

final class ReturnThenFinallyProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static S run(S s) {
    try {
      return s; // REFUSED
    } finally {
      eat(s); // REFUSED
    }
  }
}
