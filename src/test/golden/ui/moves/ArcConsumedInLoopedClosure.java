// After rustc's tests/ui/moves/arc-consumed-in-looped-closure.rs.
import java.util.*;
import javalings.own.*;

final class ArcConsumedInLoopedClosure {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void looped(S arc, ArrayList<Integer> items) {
    for (int item : items) {
      Runnable task = () -> eat(arc); // ERROR E0382
      task.run();
    }
  }
}
