import javalings.own.*;

final class ContinueToALabelProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(int[][] rows) {
    S s = new S();
    outer:
    for (var row : rows) {
      for (var cell : row) {
        if (cell > 0) {
          eat(s); // REFUSED
          continue outer;
        }
      }
    }
  }
}
