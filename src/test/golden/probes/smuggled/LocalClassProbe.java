import javalings.own.*;

final class LocalClassProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    class Peek { int get() { return look(s); } } // REFUSED
    Peek p = new Peek(); // REFUSED
    eat(s); // REFUSED
    System.out.println(p.get());
  }
}
