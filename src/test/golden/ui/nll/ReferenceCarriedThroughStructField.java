// After rustc's tests/ui/nll/reference-carried-through-struct-field.rs.
import javalings.own.*;

final class ReferenceCarriedThroughStructField {
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

  static void foo() {
    S x = new S();
    Edit wrapper = new Edit(x);
    x.n += 1; // ERROR E0503
    wrapper.set(2);
  }
}
