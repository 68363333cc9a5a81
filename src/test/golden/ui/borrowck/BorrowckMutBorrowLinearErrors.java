// After rustc's tests/ui/borrowck/borrowck-mut-borrow-linear-errors.rs.
import java.util.*;
import javalings.own.*;

final class BorrowckMutBorrowLinearErrors {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @ViewMut static final class Edit {
    @BorrowedMut final S s;
    Edit(@BorrowedMut S s) { this.s = s; }
    @Mut void set(int v) { s.n = v; }
  }

  static boolean c() { return System.nanoTime() > 0; }

  static void print(int i) { System.out.println(i); }

  static void linear() {
    S x = new S();
    ArrayList<Edit> addr = new ArrayList<>();
    while (c()) {
      switch (x.n) { // ERROR E0503
        case 1 -> addr.add(new Edit(x)); // ERROR E0499
        default -> print(1);
      }
    }
    print(addr.size());
  }
}
