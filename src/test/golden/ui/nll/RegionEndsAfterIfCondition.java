// After rustc's tests/ui/nll/region-ends-after-if-condition.rs.
import javalings.own.*;

final class RegionEndsAfterIfCondition {
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

  static void foo1() {
    Pair my = new Pair();
    @Borrowed S value = my.a;
    if (look(value) > 0) {
      my.a.set(1);
    }
  }
  static void foo2() {
    Pair my = new Pair();
    @Borrowed S value = my.a;
    if (look(value) > 0) {
      my.a.set(1); // ERROR E0502
    }
    look(value);
  }
}
