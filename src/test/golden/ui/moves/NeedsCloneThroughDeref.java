// After rustc's tests/ui/moves/needs-clone-through-deref.rs.
import javalings.own.*;

final class NeedsCloneThroughDeref {
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

  static void through(@Borrowed Pair wrapper) {
    eat(wrapper.a); // ERROR E0507
  }
}
