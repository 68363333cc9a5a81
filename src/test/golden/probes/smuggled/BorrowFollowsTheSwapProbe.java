import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class BorrowFollowsTheSwapProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(int n) {
    S a = new S();
    S b = new S();
    @Borrowed S x = a;
    @Borrowed S y = b;
    for (int i = 0; i < n; i++) {
      @Borrowed S t = x; x = y; y = t;
    }
    eat(a); // REFUSED
    System.out.println(look(y));
  }
}
