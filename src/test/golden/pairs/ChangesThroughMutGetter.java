import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ChangesThroughMutGetter {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Wrap {
    S s = new S();
    @Mut @BorrowedMut S get() { return s; }
  }
  static void f(@BorrowedMut Wrap w) { w.get().set(2); w.get().set(3); }
}
