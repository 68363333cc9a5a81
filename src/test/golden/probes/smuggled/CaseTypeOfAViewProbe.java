import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CaseTypeOfAViewProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View sealed interface V {}
  @View record Peek(@Borrowed S s) implements V {}
  @View record None() implements V {}
  static void run(boolean c) {
    S a = new S();
    V v = c ? new Peek(a) : new None();
    switch (v) {
      case Peek p -> { eat(a); System.out.println(look(p.s())); } // REFUSED
      case None n -> {}
    }
  }
}
