import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class DeconstructedPartsTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move record Pair(S a, S b) {}
  static void run(Pair p) {
    switch (p) {
      case Pair(S a, S b) when look(a) > 0 -> eat(a);
      case Pair(S a, S b) -> eat(b);
    }
    System.out.println(look(p.b())); // REFUSED
  }
}
