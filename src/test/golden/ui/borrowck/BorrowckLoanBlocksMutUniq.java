// After rustc's tests/ui/borrowck/borrowck-loan-blocks-mut-uniq.rs.
import javalings.own.*;

final class BorrowckLoanBlocksMutUniq {
  static void print(int i) { System.out.println(i); }

  static void blocksMut() {
    Owned<Integer> v = Owned.of(3);
    Ref<Integer> w = v.borrow();
    RefMut<Integer> m = v.borrowMut(); // ERROR E0502
    m.set(4);
    print(w.get());
  }
}
