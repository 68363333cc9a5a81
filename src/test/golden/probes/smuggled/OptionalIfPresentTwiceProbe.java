import java.util.*;
import javalings.own.*;

final class OptionalIfPresentTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(Optional<S> some) {
    some.ifPresent(it -> eat(it)); // REFUSED
    some.ifPresent(it -> eat(it)); // REFUSED
  }
}
