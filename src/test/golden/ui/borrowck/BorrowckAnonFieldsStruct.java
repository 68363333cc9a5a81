// After rustc's tests/ui/borrowck/borrowck-anon-fields-struct.rs.
import javalings.own.*;

final class BorrowckAnonFieldsStruct {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Pair {
    S a;
    S b;
    int n;
    Pair() { a = new S(); b = new S(); }
    Pair(S a, S b) { this.a = a; this.b = b; }
    @Borrowed S first() { return a; }
    @Mut @BorrowedMut S firstMut() { return a; }
    @Consumes S take() { return a; }
  }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  @Move record Y(S one, S two) {}
  static void distinct(@BorrowedMut Pair y) {
    @BorrowedMut S a = y.a;
    @BorrowedMut S b = y.b;
    poke(a);
    poke(b);
  }
  static void same(@BorrowedMut Pair y) {
    @BorrowedMut S a = y.a;
    @BorrowedMut S b = y.a; // ERROR E0499
    poke(a);
    poke(b);
  }
}
