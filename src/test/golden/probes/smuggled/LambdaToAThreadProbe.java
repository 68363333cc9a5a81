import javalings.own.*;

final class LambdaToAThreadProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static void run() {
    S s = new S();
    new Thread(() -> look(s)).start(); // REFUSED
    poke(s); // REFUSED
  }
}
