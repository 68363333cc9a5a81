import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class StackWalks {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class N { int v; N next; }
  static int sum(@Borrowed N n) {
    int s = 0;
    while (n != null) {
      s += n.v;
      n = n.next;
    }
    return s;
  }
}
