import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class FinallyPutsItBackProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static int use(S s) { return s.get(); }
  static void run(int n) {
    S s = new S();
    for (int i = 0; i < n; i++) {
      try {
        if (i == 2) { continue; }
        System.out.println(use(s));
      } finally {
        s = new S();
      }
    }
    System.out.println(look(s));
  }
}
