// After rustc's tests/ui/nll/move-errors.rs.
import java.util.*;
import javalings.own.*;

final class MoveErrors {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Pair {
    S a;
    S b;
    int n;
    Pair() { a = new S(); b = new S(); }
    Pair(S a, S b) { this.a = a; this.b = b; }
    @Borrowed S first() { return a; }
    @Mut @BorrowedMut S firstMut() { return a; }
    @Consumes S take() { return a; }
  }

  static void eat(S s) {}

  static void box(@Borrowed Pair a) {
    S b = a.a; // ERROR E0507
    eat(b);
  }
  static void rebind(@BorrowedMut Pair a) {
    S b = a.a; // ERROR E0507
    eat(b);
  }
  static void element(ArrayList<S> xs) {
    eat(xs.get(0)); // ERROR E0507
  }
}
