import javalings.own.*;

final class RecordPatternProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  @Move record Pack(S s) {}
  static void run(Pack p) {
    if (p instanceof Pack(S s)) {
      eat(s);
    }
    look(p.s()); // REFUSED
  }
}
