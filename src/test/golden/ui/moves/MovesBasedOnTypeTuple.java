// After rustc's tests/ui/moves/moves-based-on-type-tuple.rs.
import javalings.own.*;

final class MovesBasedOnTypeTuple {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static Twice dup(S x) {
    return new Twice(x, x); // ERROR E0382
  }
  @Move record Twice(S one, S other) {}
}
