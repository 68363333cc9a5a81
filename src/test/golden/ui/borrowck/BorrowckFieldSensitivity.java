// After rustc's tests/ui/borrowck/borrowck-field-sensitivity.rs.
import javalings.own.*;

final class BorrowckFieldSensitivity {
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

  static int lookPair(@Borrowed Pair p) { return p.n; }

  static void print(int i) { System.out.println(i); }

  static void derefAfterMove() {
    Pair x = new Pair();
    Owned.drop(x.a);
    look(x.a); // ERROR E0382
  }
  static void copyAfterMove() {
    Pair x = new Pair();
    Owned.drop(x.a);
    print(x.n);
    look(x.b);
  }
  static void wholeAfterFieldMove() {
    Pair x = new Pair();
    Owned.drop(x.a);
    lookPair(x); // ERROR E0382
  }
  static void moveAfterBorrow() {
    Pair x = new Pair();
    @Borrowed S p = x.b;
    Owned.drop(x.b); // ERROR E0505
    look(p);
  }
  static void otherFieldAfterBorrow() {
    Pair x = new Pair();
    @Borrowed S p = x.b;
    Owned.drop(x.a);
    look(p);
  }
}
