import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class VarargsOfBorrowsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Borrowed static S pick(@Borrowed S... all) { return all[0]; }
  static void run() {
    S a = new S();
    S b = new S();
    @Borrowed S r = pick(a, b);
    eat(b); // REFUSED
    System.out.println(look(r));
  }
}
