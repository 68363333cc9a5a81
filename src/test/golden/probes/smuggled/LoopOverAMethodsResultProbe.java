import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class LoopOverAMethodsResultProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move static final class Shelf {
    private final ArrayList<S> all = new ArrayList<>();
    @Borrowed List<S> all() { return all; }
    @Mut void add(S s) { all.add(s); }
  }
  static void run(@BorrowedMut Shelf shelf) {
    for (var s : shelf.all()) {
      shelf.add(new S()); // REFUSED
      System.out.println(look(s));
    }
  }
}
