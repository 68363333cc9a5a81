// After rustc's tests/ui/borrowck/borrowck-bad-nested-calls-move.rs.
import javalings.own.*;

final class BorrowckBadNestedCallsMove {
  static int nested(Owned<Integer> a) {
    Ref<Integer> r = a.borrow();
    Owned<Integer> b = a; // ERROR E0505
    return r.get() + b.get();
  }
}
