// After rustc's tests/ui/borrowck/borrowck-use-mut-borrow.rs.
import javalings.own.*;

final class BorrowckUseMutBorrow {
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

  static void print(int i) { System.out.println(i); }

  static void copyBorrowed() {
    S x = new S();
    @BorrowedMut S p = x;
    print(x.n); // ERROR E0503
    p.set(2);
  }
  static void copyFieldBorrowed() {
    Pair x = new Pair();
    @BorrowedMut S p = x.a;
    print(x.n);
    p.set(2);
  }
  static void viaPointer() {
    S x = new S();
    @BorrowedMut S p = x;
    @Borrowed S q = x; // ERROR E0502
    p.set(2);
    look(q);
  }
}
