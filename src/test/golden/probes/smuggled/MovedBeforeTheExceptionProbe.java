import javalings.own.*;

final class MovedBeforeTheExceptionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void risky() throws java.io.IOException {}
  static void run() {
    S s = new S();
    try {
      eat(s);
      risky();
    } catch (java.io.IOException e) {
      look(s); // REFUSED
    }
  }
}
