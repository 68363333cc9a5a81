import javalings.own.*;

final class LambdaForABorrowerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  interface Desk {
    void see(@Borrowed S s);
  }
  static void run() {
    Desk desk = it -> eat(it); // REFUSED
    S s = new S();
    desk.see(s);
    eat(s);
  }
}
