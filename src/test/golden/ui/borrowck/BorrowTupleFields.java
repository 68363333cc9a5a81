// After rustc's tests/ui/borrowck/borrow-tuple-fields.rs.
import javalings.own.*;

final class BorrowTupleFields {
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

  static int look(@Borrowed S s) { return s.n; }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static void eatPair(Pair p) {}

  static void fields() {
    Pair x = new Pair();
    @Borrowed S r = x.a;
    Pair y = x; // ERROR E0505
    look(r);
    eatPair(y);
  }
  static void other() {
    Pair x = new Pair();
    @Borrowed S a = x.a;
    @BorrowedMut S b = x.a; // ERROR E0502
    look(a);
    poke(b);
  }
}
