import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class OptionalFilterEatsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }
  static Optional<S> find(boolean c) { return c ? Optional.of(new S()) : Optional.empty(); }

  static void run() {
    find(true).filter(it -> eat(it) > 0).ifPresent(it -> eat(it)); // REFUSED
  }
}
