// After rustc's tests/ui/borrowck/borrowck-move-from-subpath-of-borrowed-path.rs.
import javalings.own.*;

final class BorrowckMoveFromSubpathOfBorrowedPath {
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

  static void eat(S s) {}

  static void print(int i) { System.out.println(i); }

  static void subpath() {
    Pair a = new Pair();
    @Borrowed Pair b = a;
    S z = a.a; // ERROR E0505
    print(b.n);
    eat(z);
  }
}
