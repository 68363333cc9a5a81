import javalings.own.*;

final class MoveOutOfAnArrayProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(S[] all) {
    S one = all[0]; // REFUSED
    S same = all[0]; // REFUSED
    eat(one);
    eat(same);
  }
}
