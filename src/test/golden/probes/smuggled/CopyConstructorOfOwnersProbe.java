import java.util.*;
import javalings.own.*;

final class CopyConstructorOfOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(ArrayList<S> all) {
    var more = new ArrayList<S>(all); // REFUSED
    eat(more.removeFirst());
    eat(all.removeFirst()); // REFUSED
  }
}
