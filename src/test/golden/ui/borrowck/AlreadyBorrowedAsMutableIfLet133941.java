// After rustc's tests/ui/borrowck/already-borrowed-as-mutable-if-let-133941.rs.
import javalings.own.*;

final class AlreadyBorrowedAsMutableIfLet133941 {
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

  static int look(@Borrowed S s) { return s.n; }

  static void ifLet(@BorrowedMut S s) {
    Edit e = new Edit(s);
    if (look(s) > 0) { // ERROR E0502
      e.set(1);
    }
  }
}
