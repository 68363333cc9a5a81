import javalings.own.*;

final class MoveAtABreakProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static boolean c() { return System.nanoTime() > 0; }

  static void run(S s) {
    while (true) {
      if (c()) {
        eat(s);
        break;
      }
      look(s);
    }
  }
}
