import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ReturnsAViewOfALocal {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @View static final class Look { final @Borrowed S a; Look(@Borrowed S a) { this.a = a; } int at() { return a.get(); } }
  @From("p") static Look f(@Borrowed S p) {
    S s = new S();
    return new Look(s); // ERROR E0515
  }
}
