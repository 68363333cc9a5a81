import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ViewIsCopied {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @View static final class V { @Borrowed S s; V(@Borrowed S s) { this.s = s; } int get() { return s.n; } }
  static int f() {
    S s = new S();
    V v = new V(s);
    V w = v;
    return v.get() + w.get();
  }
}
