// After rustc's tests/ui/borrowck/access-mode-in-closures.rs.
import javalings.own.*;

final class AccessModeInClosures {
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

  static void eat(S s) {}

  static void unpack() {
    Pair s = new Pair();
    Runnable k = () -> eat(s.a);
    k.run();
    look(s.b);
    look(s.a); // ERROR E0382
  }
}
