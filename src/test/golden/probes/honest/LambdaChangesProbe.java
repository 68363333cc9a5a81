import javalings.own.*;

final class LambdaChangesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() {
    S s = new S();
    Runnable bump = () -> s.set(s.get() + 1);
    bump.run();
    bump.run();
    System.out.println(s.get());
  }
}
