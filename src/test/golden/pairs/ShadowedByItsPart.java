import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ShadowedByItsPart {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Box2 { S s = new S(); S t = new S(); @Consumes S into() { return s; } }
  static int f() {
    Box2 b = new Box2();
    S s = b.into();
    return s.get() + b.t.get(); // ERROR E0382
  }
}
