// After rustc's tests/ui/borrowck/borrowck-storage-dead.rs.
import javalings.own.*;

final class BorrowckStorageDead {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static boolean c() { return System.nanoTime() > 0; }

  static void inLoop(@Borrowed S first) {
    @Borrowed S last = first;
    while (c()) {
      S fresh = new S();
      look(last);
      last = fresh; // ERROR E0597
    }
  }
}
