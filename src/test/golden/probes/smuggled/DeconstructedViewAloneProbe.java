import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class DeconstructedViewAloneProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) {}
  static void run() {
    S a = new S();
    Peek both = new Peek(a);
    if (both instanceof Peek(S s)) {
      eat(a); // REFUSED
      System.out.println(look(s));
    }
  }
}
