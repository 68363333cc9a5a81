import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class LentOptionalGivenOnProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }
  static void take(Optional<S> one) { one.ifPresent(it -> eat(it)); }

  static void run(List<S> all) {
    take(all.stream().findFirst()); // REFUSED
    eat(all.removeFirst());
  }
}
