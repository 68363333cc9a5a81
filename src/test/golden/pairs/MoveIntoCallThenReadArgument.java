import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MoveIntoCallThenReadArgument {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static int pair(S s, int n) { return s.done() + n; }
  static int f(S s) { return pair(s, s.get()); } // ERROR E0382
}
