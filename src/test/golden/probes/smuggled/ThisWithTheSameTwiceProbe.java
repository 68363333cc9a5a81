import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ThisWithTheSameTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move static final class Two {
    S a;
    S b;
    Two(S a, S b) { this.a = a; this.b = b; }
    Two(S s) { this(s, s); } // REFUSED
  }
}
