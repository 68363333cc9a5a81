// After rustc's tests/ui/nll/move-subpaths-move-paths.rs.
import javalings.own.*;

final class MoveSubpathsMovePaths {
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

  static void eatPair(Pair p) {}

  static void subpaths() {
    Pair x = new Pair();
    S a = x.a;
    Pair whole = x; // ERROR E0382
    eat(a);
    eatPair(whole);
  }
  static void superpath() {
    Pair x = new Pair();
    eatPair(x);
    eat(x.b); // ERROR E0382
  }
}
