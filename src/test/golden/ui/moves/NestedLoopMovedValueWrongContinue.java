// After rustc's tests/ui/moves/nested-loop-moved-value-wrong-continue.rs.
import java.util.*;
import javalings.own.*;

final class NestedLoopMovedValueWrongContinue {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void nested(ArrayList<Integer> foos, S bar) {
    for (int foo : foos) {
      for (int i = 0; i < 2; i++) {
        if (foo == i) {
          eat(bar); // ERROR E0382
          continue;
        }
      }
    }
  }
}
