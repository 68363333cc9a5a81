import java.util.*;
import javalings.own.*;

final class IteratorRemovesUnderALoopProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayList<Integer> all) {
    for (int x : all) {
      all.iterator().remove(); // REFUSED
    }
  }
}
