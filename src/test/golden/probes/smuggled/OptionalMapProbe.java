import java.util.*;
import javalings.own.*;

final class OptionalMapProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(S s) {
    Optional<S> kept = Optional.of(s); // REFUSED
    Optional<S> same = kept.map(x -> x); // REFUSED
    eat(kept.get()); // REFUSED
    eat(same.get()); // REFUSED
  }
}
