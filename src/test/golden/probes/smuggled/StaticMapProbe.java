import java.util.*;
import javalings.own.*;

final class StaticMapProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static final HashMap<String, S> BY_NAME = new HashMap<>(); // REFUSED
  static void run(S s) {
    BY_NAME.put("a", s); // REFUSED
    eat(BY_NAME.get("a")); // REFUSED
  }
}
