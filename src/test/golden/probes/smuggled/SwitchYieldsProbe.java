import javalings.own.*;

final class SwitchYieldsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(int i) {
    S s = new S();
    S t = switch (i) { case 0 -> s; default -> new S(); };
    eat(t);
    eat(s); // REFUSED
  }
}
