import javalings.own.*;

final class LambdaConsumesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    Runnable end = () -> eat(s);
    end.run();
  }
}
