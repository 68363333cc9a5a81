import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class RebindsByAHelperProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static S next(S s) { s.set(s.get() + 1); return s; }
  static S run(int n) {
    S s = new S();
    for (int i = 0; i < n; i++) { s = next(s); }
    S t = n > 3 ? s : new S();
    t = t.get() > 2 ? t : new S();
    return t;
  }
}
