// After rustc's tests/ui/borrowck/borrowck-borrowed-uniq-rvalue.rs.
import java.util.*;
import javalings.own.*;

final class BorrowckBorrowedUniqRvalue {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @View static final class Glance {
    @Borrowed final S s;
    Glance(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
  }

  static void print(int i) { System.out.println(i); }

  static void insert() {
    ArrayList<Glance> buggy = new ArrayList<>();
    buggy.add(new Glance(new S())); // ERROR E0716
    print(buggy.get(0).get());
  }
}
