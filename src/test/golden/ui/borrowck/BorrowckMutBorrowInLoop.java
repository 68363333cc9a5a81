// After rustc's tests/ui/borrowck/borrowck-mut-borrow-in-loop.rs.
import java.util.*;
import javalings.own.*;

final class BorrowckMutBorrowInLoop {
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

  static void inLoop(@BorrowedMut S value) {
    ArrayList<Edit> all = new ArrayList<>();
    while (c()) {
      all.add(new Edit(value)); // ERROR E0499
    }
    print(all.size());
  }
}
