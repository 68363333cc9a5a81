import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CaughtAndLoopedProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void risky(S s) throws Exception { throw new Exception(); }
  static void run() {
    S s = new S();
    while (true) {
      try {
        risky(s); // REFUSED
        break;
      } catch (Exception e) {
        System.out.println("again");
      }
    }
  }
}
