import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MatchTakes {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move sealed interface M permits A, B {}
  @Move record A(S s) implements M {}
  @Move record B() implements M {}
  static int f(M m) {
    switch (m) {
      case A(S s) -> eat(s);
      case B() -> {}
    }
    return see(m); // ERROR E0382
  }
  static int see(@Borrowed M m) { return 1; }
}
