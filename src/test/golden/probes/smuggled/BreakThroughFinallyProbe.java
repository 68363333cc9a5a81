import javalings.own.*;

final class BreakThroughFinallyProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  static void run(S s) {
    while (true) {
      try {
        eat(s);
        break;
      } finally {
        System.out.println(look(s)); // REFUSED
      }
    }
  }
}
