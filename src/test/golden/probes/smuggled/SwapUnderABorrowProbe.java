import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SwapUnderABorrowProbe {
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
    @Borrowed S r = a;
    for (int i = 0; i < n; i++) {
      System.out.println(look(r));
      S t = a; // REFUSED
      a = b; // REFUSED
      b = t;
    }
    eat(a); eat(b);
  }
}
