import javalings.own.*;

final class ConditionalUpcastProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static boolean c() { return System.nanoTime() > 0; }

  static void run(S s) {
    Object o = c() ? s : null; // REFUSED
    eat(s); // REFUSED
    System.out.println(o);
  }
}
