// After rustc's tests/ui/borrowck/borrowck-loan-of-moved-argument.rs.
import javalings.own.*;

final class BorrowckLoanOfMovedArgument {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void joins(S s, @Borrowed S t) {}
  static void sameTwice() {
    S s = new S();
    joins(s, s); // ERROR E0382
  }
  static void borrowedFirst() {
    S s = new S();
    flips(s, s); // ERROR E0505
  }
  static void flips(@Borrowed S t, S s) {}
}
