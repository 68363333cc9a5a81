// After rustc's tests/ui/nll/issue-48803.rs.
import javalings.own.*;

final class Issue48803 {
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

  static void flatten() {
    S x = new S();
    Glance y = new Glance(x);
    Glance z = y;
    x = new S(); // ERROR E0506
    print(z.get());
  }
}
