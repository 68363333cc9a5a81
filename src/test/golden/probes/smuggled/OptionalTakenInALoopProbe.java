import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class OptionalTakenInALoopProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }
  static void run(Optional<S> one, @Borrowed Optional<S> lent) {
    for (int i = 0; i < 2; i++) {
      one.ifPresent(it -> eat(it)); // REFUSED
    }
    lent.ifPresent(it -> eat(it)); // REFUSED
  }
}
