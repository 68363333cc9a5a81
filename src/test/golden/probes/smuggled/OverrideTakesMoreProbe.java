import javalings.own.*;

final class OverrideTakesMoreProbe {
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
  static final class Greedy implements Desk {
    @Override public void see(S s) { eat(s); } // REFUSED
  }
  static void run(Desk desk) {
    S s = new S();
    desk.see(s);
    eat(s);
  }
}
