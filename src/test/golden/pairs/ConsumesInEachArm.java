import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ConsumesInEachArm {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static int f(S s, int k) {
    return switch (k) {
      case 0 -> { eat(s); yield 0; }
      case 1 -> s.done();
      default -> look(s);
    };
  }
}
