// After rustc's tests/ui/borrowck/borrow-of-moved-value-in-for-loop-61108.rs.
import java.util.*;
import javalings.own.*;

final class BorrowOfMovedValueInForLoop61108 {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void moved(ArrayList<S> letters) {
    consume(letters);
    for (S letter : letters) { // ERROR E0382
      look(letter);
    }
  }
  static void consume(ArrayList<S> all) {}
}
