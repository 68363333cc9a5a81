import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ClosesThenReads {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class R implements AutoCloseable { int read() { return 1; } @Override public void close() {} }
  static int f() {
    R r = new R();
    r.close();
    return r.read(); // ERROR E0382
  }
}
