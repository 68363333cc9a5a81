import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OwnIterableProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move static final class Bag implements Iterable<S> {
    private final ArrayList<S> all = new ArrayList<>();
    @Override public Iterator<S> iterator() { return all.iterator(); } // REFUSED
  }
  static void run(Bag bag) {
    for (S s : bag) { eat(s); } // REFUSED
    for (S s : bag) { eat(s); } // REFUSED
  }
}
