import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class TernaryOfOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(boolean c) {
    S a = new S();
    S b = new S();
    S t = c ? a : b;
    eat(t);
    System.out.println(look(b)); // REFUSED
  }
}
