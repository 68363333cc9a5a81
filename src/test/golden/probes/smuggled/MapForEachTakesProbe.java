import java.util.*;
import javalings.own.*;

final class MapForEachTakesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(HashMap<String, S> all) {
    all.forEach((k, v) -> eat(v)); // REFUSED
  }
}
