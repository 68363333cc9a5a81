import java.util.*;
import javalings.own.*;

final class RawListProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @SuppressWarnings({"rawtypes", "unchecked"})
  static void run(ArrayList<S> all) {
    List raw = all; // REFUSED
    S s = (S) raw.get(0); // REFUSED
    eat(s); // REFUSED
  }
}
