// After rustc's tests/ui/borrowck/return-local-binding-from-desugaring.rs.
import java.util.*;
import javalings.own.*;

final class ReturnLocalBindingFromDesugaring {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static boolean c() { return System.nanoTime() > 0; }

  @From("any") @Borrowed static S found(@Borrowed S any, ArrayList<S> list) {
    for (S s : list) {
      if (c()) {
        return s; // ERROR E0515
      }
    }
    return any;
  }
}
