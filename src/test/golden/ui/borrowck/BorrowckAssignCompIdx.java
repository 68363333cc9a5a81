// After rustc's tests/ui/borrowck/borrowck-assign-comp-idx.rs.
import java.util.*;
import javalings.own.*;

final class BorrowckAssignCompIdx {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void assign() {
    ArrayList<S> p = new ArrayList<>();
    @Borrowed S q = p.get(0);
    p.set(0, new S()); // ERROR E0502
    look(q);
  }
}
