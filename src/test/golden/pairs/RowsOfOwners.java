import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class RowsOfOwners {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static int f() {
    List<List<S>> outer = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<S> row = new ArrayList<>();
      row.add(new S());
      outer.add(row);
    }
    outer.get(0).get(0).set(1);
    return outer.size();
  }
}
