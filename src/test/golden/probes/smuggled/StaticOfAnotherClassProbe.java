import javalings.own.*;

final class StaticOfAnotherClassProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static final class Registry { static S last; } // REFUSED
  static void run(S s) {
    Registry.last = s; // REFUSED
    eat(s); // REFUSED
  }
}
