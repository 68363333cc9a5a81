import javalings.own.*;

final class LambdaToAnExecutorProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static void run(java.util.concurrent.ExecutorService pool) {
    S s = new S();
    pool.submit(() -> look(s)); // REFUSED
    poke(s); // REFUSED
  }
}
