import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class BorrowOutOfATryProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static @Borrowed S pick(@Borrowed S a) throws Exception { return a; }
  static void run() {
    S a = new S();
    S b = new S();
    @Borrowed S r = b;
    try {
      r = pick(a);
    } catch (Exception e) {
      eat(a); // REFUSED
    } finally {
      System.out.println("done");
    }
    eat(b); // REFUSED
    System.out.println(look(r));
  }
}
