import java.util.*;
import javalings.own.*;

final class ToArrayOfOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  static void run(ArrayList<S> all) {
    S[] more = all.toArray(new S[0]); // REFUSED
    eat(all.removeFirst()); // REFUSED
    System.out.println(look(more[0]));
  }
}
