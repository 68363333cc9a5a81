import java.util.*;
import javalings.own.*;

final class MapValueKeptProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void run(HashMap<String, S> all) {
    @Borrowed S one = all.get("a");
    all.remove("a"); // REFUSED
    look(one);
  }
}
