import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class BuilderByMutableBorrow {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class B { int n; @Mut @BorrowedMut B with(int k) { n += k; return this; } int build() { return n; } }
  static int f() {
    B b = new B();
    b.with(1).with(2);
    return b.build();
  }
}
