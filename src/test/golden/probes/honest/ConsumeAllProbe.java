import java.util.*;
import javalings.own.*;

final class ConsumeAllProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(ArrayList<S> all) {
    while (!all.isEmpty()) {
      eat(all.removeLast());
    }
    var iterator = List.of(1, 2, 3).iterator();
    while (iterator.hasNext()) {
      System.out.println(iterator.next());
    }
  }
}
