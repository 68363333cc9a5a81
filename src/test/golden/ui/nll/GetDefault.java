// After rustc's tests/ui/nll/get_default.rs.
import javalings.own.*;

final class GetDefault {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Pair {
    S a;
    S b;
    int n;
    Pair() { a = new S(); b = new S(); }
    Pair(S a, S b) { this.a = a; this.b = b; }
    @Borrowed S first() { return a; }
    @Mut @BorrowedMut S firstMut() { return a; }
    @Consumes S take() { return a; }
  }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static boolean c() { return System.nanoTime() > 0; }

  @From("map") @Borrowed static S ok(@BorrowedMut Pair map) {
    while (true) {
      if (c()) {
        return map.a;
      }
      map.n = 1;
    }
  }
  @From("map") @Borrowed static S conditional(@BorrowedMut Pair map) {
    @Borrowed S found = map.first();
    if (c()) {
      return found;
    }
    poke(map.a); // ERROR E0502
    return map.first();
  }
}
