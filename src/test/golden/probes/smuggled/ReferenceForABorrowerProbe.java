import javalings.own.*;

final class ReferenceForABorrowerProbe {
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
    Desk desk = ReferenceForABorrowerProbe::eat; // REFUSED
    S s = new S();
    desk.see(s);
    eat(s);
  }
}
