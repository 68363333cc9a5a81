// After rustc's tests/ui/borrowck/borrowck-uniq-via-lend.rs.
import javalings.own.*;

final class BorrowckUniqViaLend {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void print(int i) { System.out.println(i); }

  static void local() {
    Owned<Integer> v = Owned.of(3);
    print(v.borrow().get());
    v.set(4);
  }
  static void localFrozen() {
    S v = new S();
    @Borrowed S x = v;
    S y = v; // ERROR E0505
    look(x);
    eat(y);
  }
}
