// After rustc's tests/ui/borrowck/borrowck-loan-rcvr.rs.
import javalings.own.*;

final class BorrowckLoanRcvr {
  @Move static final class Point {
    int x;
    void impurem() {}
    @Mut void pokem() { x = 1; }
    void blockm(Runnable f) { f.run(); }
  }
  static void a() {
    Point p = new Point();
    p.impurem();
    Runnable f = () -> p.x = 10;
    p.blockm(f); // ERROR E0502
  }
  static void b() {
    Point p = new Point();
    @BorrowedMut Point l = p;
    p.impurem(); // ERROR E0502
    l.x += 1;
  }
}
