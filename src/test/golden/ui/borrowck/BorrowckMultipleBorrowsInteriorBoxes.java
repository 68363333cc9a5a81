// After rustc's tests/ui/borrowck/borrowck-multiple-borrows-interior-boxes.rs.
import javalings.own.*;

final class BorrowckMultipleBorrowsInteriorBoxes {
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

  @Move static final class Outer { Pair p = new Pair(); Pair q = new Pair(); }
  static void differentDepth() {
    Outer x = new Outer();
    @BorrowedMut S deep = x.p.a;
    @BorrowedMut Pair whole = x.p; // ERROR E0499
    deep.set(1);
    whole.n = 2;
  }
  static void differentFields() {
    Outer x = new Outer();
    @BorrowedMut S one = x.p.a;
    @BorrowedMut S other = x.q.a;
    @Borrowed S third = x.p.b;
    one.set(1);
    other.set(2);
    look(third);
  }
  static void sameField() {
    Outer x = new Outer();
    @Borrowed S one = x.p.a;
    @BorrowedMut S other = x.p.a; // ERROR E0502
    look(one);
    other.set(2);
  }
}
