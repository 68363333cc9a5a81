// After rustc's tests/ui/borrowck/borrow-immutable-upvar-mutation.rs.
import javalings.own.*;

final class BorrowImmutableUpvarMutation {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void spawned() {
    S s = new S();
    spawn(() -> look(s)); // ERROR E0373
  }
  static void spawn(@Send Runnable r) {}
}
