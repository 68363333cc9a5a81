// After rustc's tests/ui/borrowck/borrowck-autoref-3261.rs.
import java.util.*;
import javalings.own.*;

final class BorrowckAutoref3261 {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void autoref() {
    ArrayList<S> xs = new ArrayList<>();
    @Borrowed S first = xs.get(0);
    xs.clear(); // ERROR E0502
    look(first);
  }
}
