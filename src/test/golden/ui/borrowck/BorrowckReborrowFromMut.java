// After rustc's tests/ui/borrowck/borrowck-reborrow-from-mut.rs.
import javalings.own.*;

final class BorrowckReborrowFromMut {
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

  static void borrowSame(@BorrowedMut Pair foo) {
    @BorrowedMut S one = foo.a;
    @BorrowedMut S two = foo.a; // ERROR E0499
    one.set(1);
    two.set(2);
  }
  static void borrowBoth(@BorrowedMut Pair foo) {
    @BorrowedMut S one = foo.a;
    @BorrowedMut S two = foo.b;
    one.set(1);
    two.set(2);
  }
  static void whole(@BorrowedMut Pair foo) {
    @Borrowed S one = foo.a;
    @BorrowedMut Pair two = foo; // ERROR E0502
    look(one);
    two.n = 1;
  }
  static void fromShared(@Borrowed Pair foo) {
    @BorrowedMut S one = foo.a; // ERROR E0596
    one.set(1);
  }
}
