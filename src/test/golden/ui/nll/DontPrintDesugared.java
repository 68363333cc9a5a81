// After rustc's tests/ui/nll/dont-print-desugared.rs.
import java.util.*;
import javalings.own.*;

final class DontPrintDesugared {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static void forLoop(@Borrowed ArrayList<S> s) {
    for (S x : s) {
      poke(x); // ERROR E0596
    }
  }
}
