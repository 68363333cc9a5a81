import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MethodOnSelfWithOwnField {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Tower {
    S top = new S();
    int count;
    @Mut void note(@Borrowed S s) { count += s.get(); }
    @Mut void all() { note(top); } // ERROR E0502
  }
}
