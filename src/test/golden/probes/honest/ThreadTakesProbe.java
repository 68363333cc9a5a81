import javalings.own.*;

final class ThreadTakesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() throws InterruptedException {
    S s = new S();
    Thread t = new Thread(() -> eat(s));
    t.start();
    t.join();
  }
}
