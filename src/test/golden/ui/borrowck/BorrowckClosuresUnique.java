// After rustc's tests/ui/borrowck/borrowck-closures-unique.rs.
import javalings.own.*;

final class BorrowckClosuresUnique {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static void unique(@BorrowedMut S x) {
    Runnable c1 = () -> poke(x);
    Runnable c2 = () -> poke(x); // ERROR E0524
    c2.run();
    c1.run();
  }
  static void uniqueThenShared(@BorrowedMut S x) {
    Runnable c1 = () -> poke(x);
    look(x); // ERROR E0501
    c1.run();
  }
}
