import javalings.own.*;

final class BreakOutOfABlockProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  static void run(boolean known) {
    S s = new S();
    found: {
      if (known) {
        eat(s);
        break found;
      }
      System.out.println(look(s));
    }
    eat(s); // REFUSED
  }
}
