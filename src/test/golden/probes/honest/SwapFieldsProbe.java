import javalings.own.*;

final class SwapFieldsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @Move static final class Two {
    S a = new S();
    S b = new S();
    @Mut void swap() {
      var n = a.get();
      a.set(b.get());
      b.set(n);
    }
    @Consumes S first() { return a; }
  }
  static void run() {
    var two = new Two();
    two.swap();
    eat(two.first());
  }
}
