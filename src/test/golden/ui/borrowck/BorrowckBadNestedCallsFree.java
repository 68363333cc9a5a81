// After rustc's tests/ui/borrowck/borrowck-bad-nested-calls-free.rs.
import javalings.own.*;

final class BorrowckBadNestedCallsFree {
  static int nested() {
    Owned<Integer> a = Owned.of(3);
    return add(a.borrow(), free(a)); // ERROR E0505
  }
  static int add(Ref<Integer> v, int w) { return v.get() + w; }
  static int free(Owned<Integer> x) { return 0; }
}
