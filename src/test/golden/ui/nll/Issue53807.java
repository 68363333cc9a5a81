// After rustc's tests/ui/nll/issue-53807.rs.
import javalings.own.*;

final class Issue53807 {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static boolean c() { return System.nanoTime() > 0; }

  @Move sealed interface Maybe permits Some, None {}
  @Move record Some(S f) implements Maybe {}
  @Move record None() implements Maybe {}
  static void looped(Maybe maybe) {
    while (c()) {
      if (maybe instanceof Some(S thing)) { // ERROR E0382
        eat(thing);
      }
    }
  }
}
