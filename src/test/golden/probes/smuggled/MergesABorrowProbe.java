import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class MergesABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(HashMap<String, @Borrowed S> map) {
    S s = new S();
    map.merge("a", s, (x, y) -> y); // REFUSED
    eat(s); // REFUSED
    System.out.println(look(map.get("a")));
  }
}
