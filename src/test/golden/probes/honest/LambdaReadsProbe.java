import javalings.own.*;

final class LambdaReadsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() {
    S s = new S();
    Runnable show = () -> System.out.println(s.get());
    show.run();
    show.run();
    s.set(3);
  }
}
