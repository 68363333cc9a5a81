import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class NestedDeconstructionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move record Inner(S s) {}
  @Move record Outer(Inner left, Inner right) {}
  static void run(Outer o) {
    if (o instanceof Outer(Inner(S s), Inner right)) {
      eat(s);
      System.out.println(right);
    }
    System.out.println(look(o.left().s())); // REFUSED
  }
}
