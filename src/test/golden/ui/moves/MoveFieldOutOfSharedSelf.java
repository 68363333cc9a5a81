// After rustc's tests/ui/moves/move-field-out-of-shared-self.rs.
import javalings.own.*;

final class MoveFieldOutOfSharedSelf {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Holder {
    S boxed = new S();
    S steal() {
      return boxed; // ERROR E0507
    }
  }
}
