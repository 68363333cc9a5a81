// After rustc's tests/ui/borrowck/borrowck-borrow-from-owned-ptr.rs.
import javalings.own.*;

final class BorrowckBorrowFromOwnedPtr {
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

  static void disjoint() {
    Pair foo = new Pair();
    @BorrowedMut S one = foo.a;
    @BorrowedMut S two = foo.b;
    one.set(1);
    two.set(2);
  }
  static void same() {
    Pair foo = new Pair();
    @BorrowedMut S one = foo.a;
    @BorrowedMut S two = foo.a; // ERROR E0499
    one.set(1);
    two.set(2);
  }
  static void base() {
    Pair foo = new Pair();
    @BorrowedMut Pair whole = foo;
    @Borrowed S one = foo.a; // ERROR E0502
    whole.n = 1;
    look(one);
  }
}
