import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ContinueThroughFinallyProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(int n) {
    S s = new S();
    outer:
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        try {
          if (i == j) { continue outer; }
          eat(s); // REFUSED
        } finally {
          System.out.println(j);
        }
      }
    }
  }
}
