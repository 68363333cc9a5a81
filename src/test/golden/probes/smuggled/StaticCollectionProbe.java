import java.util.*;
import javalings.own.*;

final class StaticCollectionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void poke(@BorrowedMut S s) { s.n = 1; }

  static final ArrayList<S> ALL = new ArrayList<>(); // REFUSED
  static void run() {
    S s = new S();
    ALL.add(s); // REFUSED
    poke(ALL.get(0)); // REFUSED
  }
}
