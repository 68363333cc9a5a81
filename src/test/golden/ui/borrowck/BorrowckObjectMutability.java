// After rustc's tests/ui/borrowck/borrowck-object-mutability.rs.
import javalings.own.*;

final class BorrowckObjectMutability {
  @Move interface Foo {
    void borrowed();
    @Mut void borrowedMut();
  }
  static void receiver(@Borrowed Foo x) {
    x.borrowed();
    x.borrowedMut(); // ERROR E0596
  }
  static void mutReceiver(@BorrowedMut Foo x) {
    x.borrowed();
    x.borrowedMut();
  }
}
