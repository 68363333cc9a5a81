// After rustc's tests/ui/nll/borrowed-local-error.rs.
import javalings.own.*;

final class BorrowedLocalError {
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

  @From("p") static Glance gimme(@Borrowed S p) {
    S local = new S();
    return new Glance(local); // ERROR E0515
  }
}
