// After rustc's tests/ui/borrowck/borrowck-return-variable-on-stack-via-clone.rs.
import javalings.own.*;

final class BorrowckReturnVariableOnStackViaClone {
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

  @From("other") static Glance viaCopy(@Borrowed S other) {
    S x = new S();
    Glance view = new Glance(x);
    return view; // ERROR E0515
  }
}
