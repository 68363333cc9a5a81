import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class KeepsInAStructOfReferences {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @View static final class Pair { final @Borrowed S a; final @Borrowed S b; Pair(@Borrowed S a, @Borrowed S b) { this.a = a; this.b = b; } int sum() { return a.get() + b.get(); } }
  static int f() {
    S a = new S();
    S b = new S();
    Pair p = new Pair(a, b);
    b.set(2); // ERROR E0502
    return p.sum();
  }
}
