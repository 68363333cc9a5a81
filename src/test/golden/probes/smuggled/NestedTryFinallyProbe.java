import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class NestedTryFinallyProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(boolean c) {
    S s = new S();
    try {
      try {
        if (c) { throw new IllegalStateException(); }
        eat(s);
      } finally {
        System.out.println("a");
      }
    } catch (IllegalStateException e) {
      System.out.println(look(s)); // REFUSED
    }
  }
}
