// After rustc's tests/ui/borrowck/borrowck-unary-move.rs.
import javalings.own.*;

final class BorrowckUnaryMove {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void print(int i) { System.out.println(i); }

  static void unaryMove() {
    S x = new S();
    @Borrowed S y = x;
    int got = x.done(); // ERROR E0505
    print(got + look(y));
  }
}
