// After rustc's tests/ui/nll/issue-31567.rs.
import javalings.own.*;

final class Issue31567 {
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

  @From("s") static Glance get(@Borrowed S s, Owned<Integer> v) {
    S inner = new S();
    Glance r = new Glance(inner);
    return r; // ERROR E0515
  }
}
