// After rustc's tests/ui/borrowck/borrowck-closures-use-after-free.rs.
import javalings.own.*;

final class BorrowckClosuresUseAfterFree {
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

  static void useAfterFree() {
    Pair ptr = new Pair();
    Runnable test = () -> ptr.a = new S();
    test.run();
    @Borrowed S old = ptr.a;
    ptr.a = new S(); // ERROR E0506
    look(old);
  }
}
