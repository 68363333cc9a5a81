import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ConditionalMoveInATernaryArgumentProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(boolean c) {
    S s = new S();
    eat(c ? s : new S());
    System.out.println(c ? 0 : look(s)); // REFUSED
  }
}
