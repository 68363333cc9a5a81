import java.util.*;
import javalings.own.*;

final class ComparatorTakesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayList<S> all) {
    all.sort((a, b) -> a.done() - b.done()); // REFUSED
  }
}
