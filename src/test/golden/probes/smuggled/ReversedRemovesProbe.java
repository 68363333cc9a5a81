import java.util.*;
import javalings.own.*;

final class ReversedRemovesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayList<S> all) {
    var first = all.get(0);
    all.reversed().removeLast(); // REFUSED
    System.out.println(first.get());
  }
}
