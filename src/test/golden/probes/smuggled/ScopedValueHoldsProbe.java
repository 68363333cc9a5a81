import javalings.own.*;

final class ScopedValueHoldsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static final ScopedValue<S> KEY = ScopedValue.newInstance(); // REFUSED
  static void run() {
    S s = new S();
    ScopedValue.where(KEY, s).run(() -> {}); // REFUSED
    eat(s); // REFUSED
  }
}
