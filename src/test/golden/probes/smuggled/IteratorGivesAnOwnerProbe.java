import java.util.*;
import javalings.own.*;

final class IteratorGivesAnOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void run(ArrayList<S> all) {
    var each = all.iterator();
    eat(each.next()); // REFUSED
    look(all.get(0));
  }
}
