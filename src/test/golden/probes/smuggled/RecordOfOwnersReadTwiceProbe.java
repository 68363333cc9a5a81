import javalings.own.*;

final class RecordOfOwnersReadTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @Move record Pack(S s) {}
  static void run(Pack p) {
    S one = p.s(); // REFUSED
    S same = p.s(); // REFUSED
    eat(one); // REFUSED
    eat(same); // REFUSED
  }
}
