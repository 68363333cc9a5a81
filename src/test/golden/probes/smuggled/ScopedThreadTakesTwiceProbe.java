import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ScopedThreadTakesTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run() throws Exception {
    S s = new S();
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> { s.set(1); return 1; }); // REFUSED
      scope.fork(() -> { s.set(2); return 2; }); // REFUSED
      scope.join();
    }
  }
}
