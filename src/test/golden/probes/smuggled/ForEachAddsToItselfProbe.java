import java.util.*;
import javalings.own.*;

final class ForEachAddsToItselfProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayList<Integer> all) {
    all.forEach(x -> all.add(x)); // REFUSED
  }
}
