import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ComputesABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run() {
    HashMap<String, @Borrowed S> map = new HashMap<>();
    S s = new S();
    map.computeIfAbsent("a", k -> s); // REFUSED
    eat(s); // REFUSED
    System.out.println(look(map.get("a")));
  }
}
