// After rustc's tests/ui/nll/maybe-initialized-drop-with-uninitialized-fragments.rs.
import javalings.own.*;

final class MaybeInitializedDropWithUninitializedFragments {
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

  @View static final class Glance {
    @Borrowed final S s;
    Glance(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
  }

  static void eat(S s) {}

  static void print(int i) { System.out.println(i); }

  static void fragments() {
    Pair x = new Pair();
    Glance wrap = new Glance(x.a);
    eat(x.b);
    eat(x.a); // ERROR E0505
    print(wrap.get());
  }
}
