// After rustc's tests/ui/borrowck/borrowck-union-move-assign.rs.
import javalings.own.*;

final class BorrowckUnionMoveAssign {
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

  static void assigned() {
    Pair x = new Pair();
    S a = x.a;
    x.a = new S();
    look(x.a);
    eat(a);
  }
  static void notAssigned() {
    Pair x = new Pair();
    S a = x.a;
    x.b = new S();
    look(x.a); // ERROR E0382
    eat(a);
  }
}
