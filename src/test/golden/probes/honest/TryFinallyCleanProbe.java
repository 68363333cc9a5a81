import javalings.own.*;

final class TryFinallyCleanProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int run(S s) {
    var before = s.get();
    try {
      s.set(9);
      return s.get() / before;
    } catch (ArithmeticException e) {
      return 0;
    } finally {
      s.set(before);
    }
  }
}
