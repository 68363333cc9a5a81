import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class StaticInitialiserTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static int x;
  static {
    S s = new S();
    eat(s);
    x = look(s); // REFUSED
  }
}
