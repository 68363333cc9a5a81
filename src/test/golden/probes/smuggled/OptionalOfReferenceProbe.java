import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OptionalOfReferenceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run() {
    S s = new S();
    Function<S, Optional<S>> f = Optional::of; // REFUSED
    Optional<S> a = f.apply(s);
    Optional<S> b = f.apply(s);
    System.out.println(a.isPresent() && b.isPresent());
  }
}
