// After rustc's tests/ui/borrowck/borrowck-object-lifetime.rs.
import javalings.own.*;

final class BorrowckObjectLifetime {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  interface Foo {
    @Borrowed S borrowed();
    @Mut @BorrowedMut S mutBorrowed();
  }
  static void borrowedReceiver(@Borrowed Foo x) {
    @Borrowed S y = x.borrowed();
    @Borrowed S z = x.borrowed();
    look(y);
    look(z);
  }
  static void mutReceiver(@BorrowedMut Foo x) {
    @BorrowedMut S y = x.mutBorrowed();
    @Borrowed S z = x.borrowed(); // ERROR E0502
    y.set(1);
    look(z);
  }
  static void mutTwice(@BorrowedMut Foo x) {
    @BorrowedMut S y = x.mutBorrowed();
    @BorrowedMut S z = x.mutBorrowed(); // ERROR E0499
    y.set(1);
    z.set(2);
  }
}
