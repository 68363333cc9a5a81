import javalings.own.*;

final class ArrayInitializerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    S[] all = {s};
    eat(s); // REFUSED
    look(all[0]);
  }
}
