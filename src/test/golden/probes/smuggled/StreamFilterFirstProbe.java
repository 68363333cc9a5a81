import java.util.*;
import javalings.own.*;

final class StreamFilterFirstProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void run(ArrayList<S> all) {
    Optional<S> first = all.stream().findFirst(); // REFUSED
    all.clear(); // REFUSED
    look(first.get());
  }
}
