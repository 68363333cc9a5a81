import javalings.own.*;

final class StaticFieldProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static S kept; // REFUSED
  static void run() {
    S s = new S();
    kept = s; // REFUSED
    eat(s); // REFUSED
  }
}
