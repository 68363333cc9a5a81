import javalings.own.*;

final class OwnerPassedOnProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static S make() {
    S s = new S();
    s.set(3);
    return s;
  }
  static void run() {
    S s = make();
    System.out.println(s.get());
    eat(s);
  }
}
