import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class LazyStreamLooksProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  static void run(List<Integer> all) {
    S s = new S();
    Stream<Integer> sums = all.stream().map(x -> x + look(s));
    eat(s); // REFUSED
    System.out.println(sums.toList());
  }
}
