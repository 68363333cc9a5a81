import javalings.own.*;

final class RecordOfAnOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  @Move record Pack(S s, int n) {}
  static void run() {
    Pack p = new Pack(new S(), 3);
    System.out.println(p.n());
    look(p.s());
    if (p instanceof Pack(S s, int n)) {
      eat(s);
    }
  }
}
