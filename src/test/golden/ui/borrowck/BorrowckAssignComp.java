// After rustc's tests/ui/borrowck/borrowck-assign-comp.rs.
import javalings.own.*;

final class BorrowckAssignComp {
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

  static void assignComp() {
    Pair p = new Pair();
    @Borrowed Pair q = p;
    p.n = 5; // ERROR E0506
    print(q.n);
  }
  static void assignWhole() {
    Pair p = new Pair();
    @Borrowed S q = p.a;
    p = new Pair(); // ERROR E0506
    look(q);
  }
}
