import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class OptionalTakenUpTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }
  static void run(Optional<S> one, Optional<S> two) {
    one.filter(it -> it.get() > 0).ifPresent(it -> eat(it));
    one.ifPresent(it -> eat(it)); // REFUSED
    S s = two.get();
    eat(s);
    eat(two.orElseThrow()); // REFUSED
  }
}
