import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OptionalOwnerTakenProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static Optional<S> find(boolean c) { return c ? Optional.of(new S()) : Optional.empty(); }
  static void run() {
    S s = find(true).orElseGet(() -> new S());
    eat(s);
    find(false).ifPresent(x -> eat(x));
    Optional<S> one = find(true);
    if (one.isPresent()) { System.out.println(one.get().get()); }
  }
}
