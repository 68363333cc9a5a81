import java.util.*;
import javalings.own.*;

final class ForEachElementKeptProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void run(ArrayList<S> all, @Borrowed S first) {
    @Borrowed S last = first;
    for (S s : all) {
      last = s;
    }
    all.clear(); // REFUSED
    look(last);
  }
}
