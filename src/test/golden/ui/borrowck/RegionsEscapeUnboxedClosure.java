// After rustc's tests/ui/borrowck/regions-escape-unboxed-closure.rs.
import javalings.own.*;

final class RegionsEscapeUnboxedClosure {
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

  static Glance holder(@Borrowed S s) {
    Glance v = new Glance(s);
    return v;
  }
  @From("s") static Glance other(@Borrowed S s, @Borrowed S t) {
    return new Glance(t); // ERROR E0621
  }
}
