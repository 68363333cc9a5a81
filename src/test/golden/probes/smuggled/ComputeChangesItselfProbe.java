import java.util.*;
import javalings.own.*;

final class ComputeChangesItselfProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(HashMap<String, Integer> all) {
    all.computeIfAbsent("a", k -> all.put("b", 1)); // REFUSED
  }
}
