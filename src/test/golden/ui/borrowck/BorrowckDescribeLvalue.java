// After rustc's tests/ui/borrowck/borrowck-describe-lvalue.rs.
import javalings.own.*;

final class BorrowckDescribeLvalue {
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

  static void eat(S s) {}

  static void eatPair(Pair p) {}

  static void wholeAndField(Pair p) {
    @BorrowedMut S x = p.a;
    eatPair(p); // ERROR E0505
    x.set(1);
  }
  static void fieldUsed(Pair p) {
    @BorrowedMut Pair x = p;
    int y = p.n; // ERROR E0503
    x.n = y;
  }
  static void moved(Pair p) {
    S x = p.a;
    look(p.a); // ERROR E0382
    eat(x);
  }
}
