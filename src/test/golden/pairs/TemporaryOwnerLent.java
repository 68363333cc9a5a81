import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TemporaryOwnerLent {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Car { final S engine = new S(); @Borrowed S engine() { return engine; } }
  static int g() {
    @Borrowed S e = new Car().engine(); // ERROR E0716
    return e.get();
  }
}
