import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class StaticHolderOfAViewProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) {}
  static final List<Peek> ALL = new ArrayList<>(); // REFUSED
  static void run() {
    S s = new S();
    ALL.add(new Peek(s)); // REFUSED
  }
}
