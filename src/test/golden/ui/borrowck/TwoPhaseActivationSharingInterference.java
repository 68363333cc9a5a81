// After rustc's tests/ui/borrowck/two-phase-activation-sharing-interference.rs.
import javalings.own.*;

final class TwoPhaseActivationSharingInterference {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void explicit(S s) {
    @BorrowedMut S m = s;
    int got = s.get(); // ERROR E0502
    m.set(got);
  }
}
