import javalings.own.*;

final class RecursionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int depth(@Borrowed S s, int left) {
    return left == 0 ? s.get() : depth(s, left - 1);
  }
  static void run() {
    S s = new S();
    System.out.println(depth(s, 3));
  }
}
