import java.util.*;
import javalings.own.*;

final class StreamRemovesFromItselfProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayList<Integer> all) {
    all.stream().forEach(x -> all.remove(x)); // REFUSED
  }
}
