import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class RecordPartsMoveThenWhole {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move record Pair(S a, S b) {}
  static void eatPair(Pair p) {}
  static int f(Pair p) {
    int n = switch (p) { case Pair(S a, S b) -> a.done() + b.done(); };
    eatPair(p); // ERROR E0382
    return n;
  }
}
