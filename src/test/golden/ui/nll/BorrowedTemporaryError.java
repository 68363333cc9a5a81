// After rustc's tests/ui/nll/borrowed-temporary-error.rs.
import javalings.own.*;

final class BorrowedTemporaryError {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @View static final class Glance {
    @Borrowed final S s;
    Glance(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
  }

  static void print(int i) { System.out.println(i); }

  static void gimme() {
    Glance view = new Glance(new S()); // ERROR E0716
    print(view.get());
  }
}
