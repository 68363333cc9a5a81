// After rustc's tests/ui/nll/closures-in-loops.rs.
import java.util.*;
import javalings.own.*;

final class ClosuresInLoops {
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

  static void eat(S s) {}

  static boolean c() { return System.nanoTime() > 0; }

  static void repreatedMove(S x) {
    while (c()) {
      Runnable k = () -> eat(x); // ERROR E0382
    }
  }
  static void repeatedMut(@BorrowedMut S x) {
    ArrayList<Edit> v = new ArrayList<>();
    while (c()) {
      v.add(new Edit(x)); // ERROR E0499
    }
  }
}
