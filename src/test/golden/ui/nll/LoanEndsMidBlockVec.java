// After rustc's tests/ui/nll/loan_ends_mid_block_vec.rs.
import java.util.*;
import javalings.own.*;

final class LoanEndsMidBlockVec {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void nllFail() {
    ArrayList<S> data = new ArrayList<>();
    @Borrowed S slice = data.getFirst();
    data.add(new S()); // ERROR E0502
    look(slice);
    data.add(new S());
  }
  static void nllOk() {
    ArrayList<S> data = new ArrayList<>();
    @Borrowed S slice = data.getFirst();
    look(slice);
    data.add(new S());
  }
}
