// After rustc's tests/ui/borrowck/borrowck-escaping-closure-error-2.rs.
import javalings.own.*;

final class BorrowckEscapingClosureError2 {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static java.util.function.Supplier<Integer> proc(S x) {
    return () -> x.get(); // ERROR E0373
  }
}
