import java.util.*;
import javalings.own.*;

final class PutAllOfOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(HashMap<String, S> all) {
    var more = new HashMap<String, S>();
    more.putAll(all); // REFUSED
    eat(more.remove("a"));
    eat(all.remove("a")); // REFUSED
  }
}
