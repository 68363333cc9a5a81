import java.util.*;
import javalings.own.*;

final class OptionalOrElseBorrowsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(Optional<S> none) {
    S s = new S();
    var either = none.orElse(s); // REFUSED
    eat(s); // REFUSED
    System.out.println(either.get()); // REFUSED
  }
}
