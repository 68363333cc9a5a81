import java.util.*;
import javalings.own.*;

final class OptionalOfABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static Optional<S> run() {
    S s = new S();
    @Borrowed S r = s;
    return Optional.of(r); // REFUSED
  }
}
