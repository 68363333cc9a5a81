import javalings.own.*;

final class FreshInEachTurnProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    for (int i = 0; i < 3; i++) {
      S s = new S();
      s.set(i);
      eat(s);
    }
  }
}
