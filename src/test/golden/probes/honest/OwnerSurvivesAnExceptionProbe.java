import javalings.own.*;

final class OwnerSurvivesAnExceptionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void risky(@Borrowed S s) throws java.io.IOException {}
  static void run() {
    S s = new S();
    try {
      risky(s);
    } catch (java.io.IOException e) {
      s.set(0);
    }
    eat(s);
  }
}
