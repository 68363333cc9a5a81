import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class YieldInATryProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(int i) {
    S s = new S();
    int x = switch (i) {
      case 0: try { eat(s); yield 1; } finally { System.out.println(look(s)); } // REFUSED
      default: yield 0;
    };
    System.out.println(x);
  }
}
