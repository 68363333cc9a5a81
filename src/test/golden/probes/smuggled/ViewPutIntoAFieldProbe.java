import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class ViewPutIntoAFieldProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }
  @Move static final class Shelf {
    private List<S> all = new ArrayList<>();
    @Mut void put(List<S> some) { all = some; }
    @Mut void same(@Borrowed List<S> some) { all = some.stream().toList(); } // REFUSED
  }

  static void run(List<S> all, @BorrowedMut Shelf shelf) {
    shelf.put(all.reversed()); // REFUSED
    eat(all.removeFirst());
  }
}
