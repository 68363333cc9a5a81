import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class FinallyLooksAfterTheContinueProbe {
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
    for (int i = 0; i < n; i++) {
      try {
        if (i == 3) { eat(s); // REFUSED
          continue; }
      } finally {
        System.out.println(look(s)); // REFUSED
      }
    }
  }
}
