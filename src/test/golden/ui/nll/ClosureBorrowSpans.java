// After rustc's tests/ui/nll/closure-borrow-spans.rs.
import javalings.own.*;

final class ClosureBorrowSpans {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void print(int i) { System.out.println(i); }

  static void moveWhileBorrowed(S x) {
    Runnable f = () -> look(x);
    S y = x; // ERROR E0505
    f.run();
    eat(y);
  }
  static void borrowMutWhileBorrowed(S x) {
    Runnable f = () -> look(x);
    @BorrowedMut S y = x; // ERROR E0502
    f.run();
    y.set(1);
  }
  static void copyWhileUnique(S x) {
    Runnable f = () -> x.n = 0;
    int y = x.n; // ERROR E0503
    f.run();
    print(y);
  }
  static void borrowWhileUnique(S x) {
    Runnable f = () -> x.n = 0;
    @Borrowed S y = x; // ERROR E0502
    f.run();
    look(y);
  }
  static void assignWhileUnique(S x) {
    Runnable f = () -> x.n = 0;
    x.n = 1; // ERROR E0506
    f.run();
  }
}
