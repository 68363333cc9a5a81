import java.util.*;
import javalings.own.*;

final class ValuesClearProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(HashMap<String, S> all) {
    var first = all.get("a");
    all.values().clear(); // REFUSED
    System.out.println(first.get());
  }
}
