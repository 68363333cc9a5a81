// After rustc's tests/ui/borrowck/borrowck-closures-mut-and-imm.rs.
import javalings.own.*;

final class BorrowckClosuresMutAndImm {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void print(int i) { System.out.println(i); }

  static void mutAndImm() {
    S x = new S();
    Runnable c1 = () -> x.set(4);
    Runnable c2 = () -> print(x.get()); // ERROR E0502
    c2.run();
    c1.run();
  }
  static void field() {
    S x = new S();
    Runnable c1 = () -> print(x.n);
    x.n = 5; // ERROR E0506
    c1.run();
  }
}
