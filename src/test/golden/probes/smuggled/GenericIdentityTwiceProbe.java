import javalings.own.*;

final class GenericIdentityTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static <T> T id(T t) { return t; }
  static void run() {
    S s = new S();
    S same = id(s);
    eat(same);
    eat(s); // REFUSED
  }
}
