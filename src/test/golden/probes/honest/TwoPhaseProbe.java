import java.util.*;
import javalings.own.*;

final class TwoPhaseProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() {
    S s = new S();
    s.set(s.get() + 1);
    List<Integer> all = new ArrayList<>();
    all.add(all.size());
  }
}
