import javalings.own.*;

final class LambdaInAFieldProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  @Move static final class Button { Runnable click = () -> {}; }
  static void run(Button b) {
    S s = new S();
    b.click = () -> look(s); // REFUSED
    eat(s); // REFUSED
    b.click.run();
  }
}
