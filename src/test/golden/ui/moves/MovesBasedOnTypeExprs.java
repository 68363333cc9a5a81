// After rustc's tests/ui/moves/moves-based-on-type-exprs.rs.
import java.util.*;
import javalings.own.*;

final class MovesBasedOnTypeExprs {
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

  static int look(@Borrowed S s) { return s.n; }

  static int lookPair(@Borrowed Pair p) { return p.n; }

  static boolean c() { return System.nanoTime() > 0; }

  static void f10() {
    S x = new S();
    S y = x;
    touch(x, y); // ERROR E0382
  }
  static void f20() {
    S x = new S();
    S y = c() ? x : new S();
    touch(x, y); // ERROR E0382
  }
  static void f30(int k) {
    S x = new S();
    S y = switch (k) {
      case 0 -> x;
      default -> new S();
    };
    touch(x, y); // ERROR E0382
  }
  static void f40() {
    S x = new S();
    Pair y = new Pair(x, new S());
    look(x); // ERROR E0382
    lookPair(y);
  }
  static void f70() {
    ArrayList<S> y = new ArrayList<>();
    S x = new S();
    y.add(x);
    touch(x, new S()); // ERROR E0382
  }
  static void touch(@Borrowed S a, @Borrowed S b) {}
}
