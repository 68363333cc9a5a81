// After rustc's tests/ui/borrowck/borrowck-unboxed-closures.rs.
import javalings.own.*;

final class BorrowckUnboxedClosures {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void twice() {
    S gone = new S();
    Runnable f = () -> eat(gone);
    f.run();
    f.run(); // ERROR E0382
  }
  static void held() {
    S kept = new S();
    Runnable f = () -> kept.set(1);
    Runnable g = f;
    f.run(); // ERROR E0382
    g.run();
  }
}
