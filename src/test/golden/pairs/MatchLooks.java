import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MatchLooks {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move sealed interface M permits A, B {}
  @Move record A(S s) implements M {}
  @Move record B() implements M {}
  static int f(@Borrowed M m) {
    return switch (m) {
      case A(S s) -> look(s);
      case B() -> 0;
    };
  }
}
