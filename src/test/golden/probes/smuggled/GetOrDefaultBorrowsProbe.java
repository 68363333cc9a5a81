import java.util.*;
import javalings.own.*;

final class GetOrDefaultBorrowsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(HashMap<String, S> all) {
    S s = new S();
    var either = all.getOrDefault("x", s); // REFUSED
    eat(s); // REFUSED
    System.out.println(either.get()); // REFUSED
  }
}
