// After rustc's tests/ui/moves/recreating-value-in-loop-condition.rs.
import javalings.own.*;

final class RecreatingValueInLoopCondition {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static boolean c() { return System.nanoTime() > 0; }

  static void recreating() {
    S vec = new S();
    while (vec.done() > 0) { // ERROR E0382
      if (c()) {
        break;
      }
    }
  }
  static void mended() {
    S vec = new S();
    while (vec.get() > 0) {
      if (c()) {
        eat(vec);
        break;
      }
    }
  }
}
