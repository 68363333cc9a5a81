// After rustc's tests/ui/nll/vimwiki-core-regression.rs.
import javalings.own.*;

final class VimwikiCoreRegression {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @ViewMut static final class Edit {
    @BorrowedMut final S s;
    Edit(@BorrowedMut S s) { this.s = s; }
    @Mut void set(int v) { s.n = v; }
  }

  static void regression(@BorrowedMut S scope) {
    Edit outer = new Edit(scope);
    outer.set(1);
    Edit again = new Edit(scope);
    again.set(2);
  }
}
