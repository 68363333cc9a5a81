import javalings.own.*;

final class FutureProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    var f = java.util.concurrent.CompletableFuture.completedFuture(s); // REFUSED
    eat(s); // REFUSED
    System.out.println(f.isDone());
  }
}
